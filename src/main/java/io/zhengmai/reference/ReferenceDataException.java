package io.zhengmai.reference;

/** Reference data that is not what it should be; the message names the file and the place in it. */
public final class ReferenceDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReferenceDataException(String message) {
    super(message);
  }

  ReferenceDataException(String message, Throwable cause) {
    super(message, cause);
  }
}
