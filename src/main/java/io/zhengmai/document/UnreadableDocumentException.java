package io.zhengmai.document;

/** A file that is no readable policy document; the message says why, for the person who gave it. */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String chinese;
  private final String english;

  public UnreadableDocumentException(String chinese, String english) {
    super(chinese + " / " + english);
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
