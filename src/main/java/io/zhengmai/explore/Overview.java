package io.zhengmai.explore;

import io.zhengmai.query.ThingKind;
import java.util.List;

/**
 * What the graph holds, in numbers.
 *
 * @param statements in all named graphs
 * @param graphs how many named graphs there are
 * @param documents those whose text is in the graph
 * @param kinds how many things of each kind a document speaks of; kinds without any are left out
 */
public record Overview(long statements, long graphs, List<Named> documents, List<Count> kinds) {
  public Overview {
    documents = List.copyOf(documents);
    kinds = List.copyOf(kinds);
  }

  /** How many things of a kind there are. */
  public record Count(ThingKind kind, long things) {}
}
