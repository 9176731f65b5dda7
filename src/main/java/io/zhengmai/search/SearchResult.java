package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param hits of the page asked for, the best first
 * @param total how many things there are in all, exactly
 * @param kinds how many of each kind there would be if no kind were asked for; none is left out
 */
public record SearchResult(List<Hit> hits, long total, Map<ThingKind, Long> kinds) {
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
