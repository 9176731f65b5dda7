package io.zhengmai.explore.neighbourhood;

import io.zhengmai.explore.Named;
import java.util.List;

/**
 * What came of looking for a way from one thing to another.
 *
 * @param things on the way, both ends among them; empty where none was found
 * @param edges one less, in the order of the way
 */
public record Path(Outcome outcome, List<Neighbour> things, List<Edge> edges) {
  public Path {
    things = List.copyOf(things);
    edges = List.copyOf(edges);
  }

  /** Why the search ended. */
  public enum Outcome {
    /** There is no shorter way. */
    FOUND,
    /** All that an end is joined to was seen, and the other end was not there. */
    NOT_JOINED,
    /** There is none of the length allowed. */
    TOO_FAR,
    /** So much is joined to the two that not all was seen. */
    TOO_MUCH,
    /** The time was up. */
    TOO_SLOW
  }

  /**
   * A statement on the way.
   *
   * @param forward whether the way follows it from subject to object
   */
  public record Edge(Named subject, Named predicate, Named object, boolean forward) {}
}
