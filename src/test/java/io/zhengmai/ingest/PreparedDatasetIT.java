package io.zhengmai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.graph.Iris;
import io.zhengmai.query.BundledGraph;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import org.junit.jupiter.api.Test;

class PreparedDatasetIT {
  @Test
  void isWhatIngestionMakesOfTheSameFiles() {
    assertThat(PreparedDataset.exists()).as("the build has prepared it").isTrue();
    try (Store prepared = Store.open("memory", GraphValidator.bundled())) {
      PreparedDataset.addTo(prepared, graph -> true);
      assertThat(prepared.graphs()).isEqualTo(BundledGraph.store().graphs());
      assertThat(prepared.version()).isEqualTo(BundledGraph.store().version());
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
