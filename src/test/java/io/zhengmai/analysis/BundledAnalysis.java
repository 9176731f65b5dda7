package io.zhengmai.analysis;

import io.zhengmai.query.BundledGraph;
import io.zhengmai.query.QueryCatalogue;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** The counts over the bundled documents. */
final class BundledAnalysis {
  static final Analysis ANALYSIS = read();

  private BundledAnalysis() {}

  private static Analysis read() {
    try (RepositoryConnection connection = BundledGraph.store().connect()) {
      return Analysis.of(connection, QueryCatalogue.bundled());
    }
  }
}
