package io.zhengmai.analysis;

import io.zhengmai.vocabulary.ZM;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;

/** The levels of government that regions have. */
final class GovernmentLevels {
  private static final Set<String> PROVINCIAL = Set.of("province", "municipality");

  private GovernmentLevels() {}

  /** Whether a region is one of those directly below the state. */
  static boolean isProvincial(Graph graph, IRI region) {
    return graph.texts(region, ZM.governmentLevel).stream().anyMatch(PROVINCIAL::contains);
  }
}
