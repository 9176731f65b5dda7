package io.zhengmai.document;

/** A file that is no readable policy document; the message says why, for the person who gave it. */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableDocumentException(String message) {
    super(message);
  }
}
