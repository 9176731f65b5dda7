package io.zhengmai.store;

/** Something that follows from the store is still being made, and there is no older one. */
public final class NotReadyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says so.
   *
   * @param name of what is being made
   */
  public NotReadyException(String name) {
    super(name + " is still being made");
  }
}
