package io.zhengmai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GraphBatchesTest {
  private static final int GRAPHS = 100;
  private static final IRI SAYS = Values.iri("urn:says");
  private static final String SHAPES =
      """
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <urn:shape> a sh:NodeShape ; sh:targetSubjectsOf <urn:says> ;
        sh:property [ sh:path <urn:says> ; sh:datatype xsd:int ] .
      """;

  private final Store store = Store.open("memory", GraphValidator.of(shapes()));
  private final GraphBatches batches = new GraphBatches(store, Path.of("many.nq"));

  @AfterEach
  void close() {
    batches.close();
    store.close();
  }

  private static Model shapes() {
    try {
      return Rio.parse(new StringReader(SHAPES), RDFFormat.TURTLE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void graphsWhoseStatementsStandApartAreWhole() {
    for (int round = 0; round < 3; round++) {
      for (int graph = 0; graph < GRAPHS; graph++) {
        add(graph, round);
      }
    }
    batches.flush();
    assertThat(store.graphs()).hasSize(GRAPHS);
    try (RepositoryConnection connection = store.connect()) {
      for (int graph = 0; graph < GRAPHS; graph++) {
        assertThat(connection.size(name(graph))).as("graph %d", graph).isEqualTo(3);
      }
    }
  }

  @Test
  void theGraphThatIsNotValidIsNamed() {
    add(1, 1);
    add(2, "two");
    add(3, 3);
    assertThatThrownBy(batches::flush)
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("many.nq")
        .hasMessageContaining("urn:graph:2")
        .hasMessageNotContaining("urn:graph:3");
  }

  @Test
  void whatComesBeforeAGraphThatIsNotValidIsStoredInOrderAndNothingAfterIt() {
    int wrong = GRAPHS / 2;
    assertThatThrownBy(
            () -> {
              for (int graph = 0; graph < GRAPHS; graph++) {
                add(graph, graph == wrong || graph == GRAPHS - 1 ? "no number" : graph);
              }
              batches.flush();
            })
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("urn:graph:" + wrong + "\n");
    assertThat(store.graphs())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, wrong).mapToObj(GraphBatchesTest::name).toList());
  }

  private void add(int graph, Object said) {
    IRI subject = Values.iri("urn:subject:" + graph);
    batches.add(name(graph), Statements.statement(subject, SAYS, Values.literal(said), null));
  }

  private static IRI name(int graph) {
    return Values.iri("urn:graph:" + graph);
  }
}
