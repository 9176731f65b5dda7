package io.zhengmai.web.graph;

import io.zhengmai.explore.Page;
import io.zhengmai.explore.neighbourhood.Neighbour;
import io.zhengmai.explore.neighbourhood.Relation;
import io.zhengmai.query.ThingKind;
import io.zhengmai.web.page.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the graph explorer shows.
 *
 * @param thing in the middle; null before one is chosen
 * @param chosen the relation whose things are listed; null for none
 * @param kind the only kind that is listed; null for all
 * @param others null where no relation is chosen
 */
public record GraphView(
    @Nullable Neighbour thing,
    List<Relation> relations,
    @Nullable Relation chosen,
    @Nullable ThingKind kind,
    @Nullable Page<Neighbour> others) {
  public GraphView {
    relations = List.copyOf(relations);
  }

  /** Where the list stands in all that the relation joins; null without one. */
  public @Nullable Paging paging() {
    return others == null ? null : Paging.of("page", others);
  }
}
