package io.zhengmai.lexicon;

import java.util.Map;

/** The reasons why words are not read or names not placed: {@code lexicon/reasons.yaml}. */
public final class Reasons {
  private static final String FILE = "lexicon/reasons.yaml";

  private final Map<String, Reason> byKey;

  private Reasons(Map<String, Reason> byKey) {
    this.byKey = byKey;
  }

  private record Content(Map<String, Reason> reasons) {}

  public static Reasons read(Library library) {
    return new Reasons(RuleFile.read(library, FILE, Content.class).reasons());
  }

  /**
   * The words of a reason.
   *
   * @throws IllegalStateException if the file lacks it
   */
  public Reason of(String key) {
    Reason reason = byKey.get(key);
    if (reason == null) {
      throw new IllegalStateException(FILE + ": no reason " + key);
    }
    return reason;
  }
}
