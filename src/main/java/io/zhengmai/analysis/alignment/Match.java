package io.zhengmai.analysis.alignment;

import java.util.List;

/**
 * Tasks that are about the same, or one that no other is like.
 *
 * @param members indices of the tasks, ascending; at most one of each document
 * @param likeness from 0 to 1, the mean of all pairs; 1 for a single task
 * @param words that headings have in common, the longest first
 * @param things that several of them act on, the rarest first
 * @param lines that answer for several of them, the rarest first
 * @param indicators that are alike, as one of the tasks has them
 */
public record Match(
    List<Integer> members,
    double likeness,
    List<String> words,
    List<Integer> things,
    List<Integer> lines,
    List<String> indicators) {
  public Match {
    members = List.copyOf(members);
    words = List.copyOf(words);
    things = List.copyOf(things);
    lines = List.copyOf(lines);
    indicators = List.copyOf(indicators);
  }
}
