package io.zhengmai.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.graph.DocumentGraph;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.vocabulary.ZM;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.Test;

class GenerateDatasetTest {
  private static final int TASKS = 120;

  private final List<DocumentGraph> graphs = GenerateDataset.graphs(TASKS, 1).toList();

  @Test
  void allTasksAreRead() {
    Model all = together();
    assertThat(graphs).hasSize(3);
    assertThat(all.filter(null, RDF.TYPE, ZM.Task).subjects()).hasSize(TASKS);
    assertThat(all.filter(null, ZM.hasResponsibility, null).subjects()).hasSize(TASKS);
    assertThat(all.filter(null, RDF.TYPE, ZM.Target).subjects()).hasSizeGreaterThan(TASKS / 2);
    assertThat(all.filter(null, ZM.region, null).subjects()).isNotEmpty();
    assertThat(all.filter(null, ZM.actsOn, null).subjects()).hasSizeGreaterThan(TASKS / 2);
    assertThat(all.filter(null, ZM.deadline, null)).isNotEmpty();
  }

  @Test
  void itIsAsEveryGraphMustBe() {
    assertThat(GraphValidator.bundled().validate(together()).violations()).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    assertThat(bytes(1)).isEqualTo(bytes(1)).isNotEqualTo(bytes(2));
  }

  private Model together() {
    Model all = new LinkedHashModel();
    graphs.forEach(graph -> all.addAll(graph.model()));
    return all;
  }

  private static byte[] bytes(long seed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GenerateDataset.write(GenerateDataset.graphs(TASKS, seed), RDFFormat.BINARY, out);
    return out.toByteArray();
  }
}
