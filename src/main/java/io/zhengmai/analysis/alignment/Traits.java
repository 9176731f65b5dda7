package io.zhengmai.analysis.alignment;

import java.util.List;
import java.util.Set;

/**
 * What a task can be matched by.
 *
 * @param document that sets it: two tasks of one document are never the same
 * @param words of its heading
 * @param things industries and products that it acts on, by any numbers
 * @param lines of the agencies that answer for it, by any numbers
 * @param indicators of its targets
 */
public record Traits(
    int document, String words, Set<Integer> things, Set<Integer> lines, List<String> indicators) {
  public Traits {
    things = Set.copyOf(things);
    lines = Set.copyOf(lines);
    indicators = List.copyOf(indicators);
  }
}
