package io.zhengmai.web.page;

import io.zhengmai.explore.Page;
import io.zhengmai.explore.Window;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of a list stands in it: what {@code part/paging.jte} draws.
 *
 * @param parameter the name in addresses; a page with several lists has several
 * @param number of this page, from 1
 * @param size items on a page
 * @param total items of the whole list
 */
public record Paging(String parameter, long number, int size, long total) {
  public Paging {
    if (number < 1 || size < 1 || total < 0) {
      throw new IllegalArgumentException("pages count from 1 and hold at least one");
    }
  }

  /** The place of a stretch. */
  public static Paging of(String parameter, Page<?> page) {
    Window window = page.window();
    return new Paging(
        parameter, window.offset() / window.limit() + 1L, window.limit(), page.total());
  }

  /** The window that an address asks for; the first page where it asks for none that there is. */
  public static Window window(@Nullable String number, int size) {
    return number != null && number.matches("[1-9][0-9]{0,6}")
        ? new Window(Math.multiplyExact(Integer.parseInt(number) - 1, size), size)
        : Window.first(size);
  }

  /** How many pages there are; one where the list is empty. */
  public long pages() {
    return Math.max(1, (total + size - 1) / size);
  }

  /** The first item of this page, counted from 1. */
  public long first() {
    return Math.min((number - 1) * size + 1, total);
  }

  /** The last item of this page. */
  public long last() {
    return Math.min(number * size, total);
  }

  public boolean hasPrevious() {
    return number > 1;
  }

  public boolean hasNext() {
    return number < pages();
  }
}
