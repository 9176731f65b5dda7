package io.zhengmai.web.search;

import io.zhengmai.query.ThingKind;
import io.zhengmai.search.Passage;
import io.zhengmai.search.SearchRequest;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a search shows.
 *
 * @param words what was typed; empty where nothing was asked yet
 * @param rows what was found
 * @param total how many things there are in all; pages reach {@link SearchRequest#DEEPEST} of them
 * @param kinds to narrow the search down to, with how many things there are of each
 * @param regions likewise
 * @param years likewise
 */
public record SearchView(
    String words,
    List<Row> rows,
    long total,
    Paging paging,
    List<Choice> kinds,
    List<Choice> regions,
    List<Choice> years) {
  /**
   * A thing that was found.
   *
   * @param place its regions and years
   */
  public record Row(Link thing, ThingKind kind, String place, List<Found> passages) {}

  /**
   * Words in which something was found.
   *
   * @param source the document and where in it; null for names
   */
  public record Found(List<Passage.Part> parts, @Nullable Link source) {}

  /** A way to narrow the search down. */
  public record Choice(String value, String label, long count, boolean chosen) {}

  /** Whether nothing was asked yet. */
  public boolean isBlank() {
    return words.isBlank();
  }
}
