package io.zhengmai.web;

/** The server cannot listen where it was told to; the message says why. */
public final class ListenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ListenException(String message, Throwable cause) {
    super(message, cause);
  }
}
