package io.zhengmai.query;

/** A query that parses but may not run here; the message says why. */
public final class ForbiddenQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ForbiddenQueryException(String message) {
    super(message);
  }
}
