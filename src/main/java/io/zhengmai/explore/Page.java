package io.zhengmai.explore;

import java.util.List;

/**
 * A stretch of a list, and how long the whole list is.
 *
 * @param items of the window, in order
 * @param total of the whole list
 */
public record Page<T>(List<T> items, long total, Window window) {
  public Page {
    items = List.copyOf(items);
  }

  /** Whether there is more behind the window. */
  public boolean hasNext() {
    return window.offset() + items.size() < total;
  }
}
