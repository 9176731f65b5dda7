package io.zhengmai.query;

/** A query that parses but may not run here; its words say why. */
public final class ForbiddenQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual words;

  ForbiddenQueryException(Bilingual words) {
    super(words.zh() + " " + words.en());
    this.words = words;
  }

  public Bilingual words() {
    return words;
  }
}
