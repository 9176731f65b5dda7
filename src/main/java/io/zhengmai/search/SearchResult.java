package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;

/**
 * What a search found. The counts are exact, and those of the most things come first.
 *
 * @param hits of the page asked for, the best first
 * @param total how many things there are in all
 * @param kinds how many of each kind there would be if no kind were asked for
 * @param regions how many of all belong to each region
 * @param years how many of all are of documents of each year
 */
public record SearchResult(
    List<Hit> hits,
    long total,
    Map<ThingKind, Long> kinds,
    Map<IRI, Long> regions,
    Map<String, Long> years) {
  public SearchResult {
    hits = List.copyOf(hits);
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
    years = Collections.unmodifiableMap(new LinkedHashMap<>(years));
  }
}
