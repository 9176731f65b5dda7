package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;

/**
 * A search.
 *
 * @param words what was typed: words that are all wanted, "words in a row", -unwanted
 * @param kinds of which the things are; empty for any
 * @param regions one of which the things belong to; empty for any
 * @param years in one of which the documents were issued; empty for any
 * @param offset how many hits to pass over
 * @param limit how many hits at most
 */
public record SearchRequest(
    String words,
    Set<ThingKind> kinds,
    Set<IRI> regions,
    Set<String> years,
    int offset,
    int limit) {
  /** The deepest hit that can be asked for. */
  public static final int DEEPEST = 10_000;

  /** How much can be typed, in characters. */
  public static final int LONGEST = 100;

  public SearchRequest {
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException(
          "at most " + LONGEST + " characters are searched for, not " + words.length());
    }
    kinds = Set.copyOf(kinds);
    regions = Set.copyOf(regions);
    years = Set.copyOf(years);
    if (offset < 0 || limit < 1 || offset + limit > DEEPEST) {
      throw new IllegalArgumentException(
          "hits are counted from 0 to " + DEEPEST + ", not " + offset + " + " + limit);
    }
  }
}
