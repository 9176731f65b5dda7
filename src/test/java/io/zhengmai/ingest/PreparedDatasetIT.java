package io.zhengmai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.graph.Iris;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.query.BundledGraph;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.Test;

class PreparedDatasetIT {
  @Test
  void isWhatIngestionMakesOfTheSameFiles() {
    assertThat(PreparedDataset.exists()).as("the build has prepared it").isTrue();
    try (Store prepared = Store.open("memory", GraphValidator.bundled())) {
      PreparedDataset.addTo(prepared, graph -> true);
      assertThat(lines(prepared)).isEqualTo(lines(BundledGraph.store()));
    }
  }

  private static String lines(Store store) {
    try (RepositoryConnection connection = store.connect();
        var statements = connection.getStatements(null, null, null, false)) {
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      SortedRdf.write(statements, RDFFormat.NQUADS, lines);
      return lines.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void givesOnlyTheGraphsThatAreWanted() {
    Iris iris = Iris.standard();
    try (Store prepared = Store.open("memory", GraphValidator.bundled())) {
      PreparedDataset.addTo(prepared, iris.ontologyGraph()::equals);
      assertThat(prepared.graphs()).containsExactly(iris.ontologyGraph());
    }
  }
}
