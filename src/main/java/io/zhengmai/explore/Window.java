package io.zhengmai.explore;

/**
 * A stretch of a list.
 *
 * @param offset how many to pass over
 * @param limit how many at most
 */
public record Window(int offset, int limit) {
  public Window {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("a window starts at 0 or later and holds at least one");
    }
  }

  /** The first so many. */
  public static Window first(int limit) {
    return new Window(0, limit);
  }
}
