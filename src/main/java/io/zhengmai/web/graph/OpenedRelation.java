package io.zhengmai.web.graph;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Page;
import io.zhengmai.explore.neighbourhood.Neighbour;
import io.zhengmai.explore.neighbourhood.Neighbourhood;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.Value;

/**
 * What an open relation joins to its thing.
 *
 * @param relation with its label
 * @param others the pages that are open
 */
record OpenedRelation(OpenRelation open, Named relation, Page<Neighbour> others) {
  /** Things that a drawing holds before nothing more is opened in it. */
  static final int MOST_THINGS = 2_500;

  /**
   * Opens relations in their order; those that come when there are too many things are left out.
   */
  static List<OpenedRelation> all(List<OpenRelation> open, Neighbourhood graph) {
    List<OpenedRelation> opened = new ArrayList<>();
    Set<Value> things = new HashSet<>();
    for (OpenRelation each : open) {
      if (things.size() >= MOST_THINGS) {
        break;
      }
      Page<Neighbour> others =
          graph.others(each.thing(), each.relation(), each.outgoing(), null, each.window());
      others.items().forEach(other -> things.add(other.thing().value()));
      opened.add(new OpenedRelation(each, graph.named(each.relation()), others));
    }
    return opened;
  }
}
