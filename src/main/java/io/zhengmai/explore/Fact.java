package io.zhengmai.explore;

import java.util.List;

/**
 * One statement, seen from one of its ends. It is one, however many documents say it.
 *
 * @param predicate how the two are related
 * @param other the object of a statement about the thing, or the subject of one that points to it
 * @param documents those that say it, by IRI; none where it stands in no document's graph
 */
public record Fact(Named predicate, Named other, List<Named> documents) {
  public Fact {
    documents = List.copyOf(documents);
  }
}
