package io.zhengmai.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.store.Store;
import io.zhengmai.validation.DatasetChecks;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.vocabulary.ZM;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotated facts of the bundled documents, written as RDF. */
class FiveDocumentsTest {
  private static final GraphValidator VALIDATOR = GraphValidator.bundled();
  private static final Path ANNOTATIONS = Path.of("src/test/resources/gold");

  static List<DocumentClaims> documents() throws IOException {
    List<DocumentClaims> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("data/documents"))) {
      for (Path text : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String key = String.valueOf(text.getFileName()).substring(0, 3);
        all.add(AnnotatedClaims.read(text, ANNOTATIONS.resolve(key + ".gold.json")));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theSameClaimsGiveTheSameBytesInAnyOrderOfStatements(DocumentClaims claims) {
    DocumentGraph graph = DocumentGraph.of(claims, Iris.standard());
    List<Statement> shuffled = new ArrayList<>(graph.model());
    Collections.shuffle(shuffled, new Random(7));
    DocumentGraph other =
        new DocumentGraph(
            graph.name(), graph.document(), new LinkedHashModel(shuffled), graph.explanations());
    for (RDFFormat format : List.of(RDFFormat.NQUADS, RDFFormat.TRIG, RDFFormat.TURTLE)) {
      assertThat(bytes(other, format))
          .isEqualTo(bytes(graph, format))
          .isEqualTo(bytes(DocumentGraph.of(claims, Iris.standard()), format));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsWrittenIsReadBackTheSameAndHasNoBlankNodes(DocumentClaims claims) throws IOException {
    DocumentGraph graph = DocumentGraph.of(claims, Iris.standard());
    byte[] trig = bytes(graph, RDFFormat.TRIG);
    assertThat(
            Rio.parse(new ByteArrayInputStream(trig), RDFFormat.TRIG)
                .filter(null, null, null, graph.name()))
        .hasSameSizeAs(graph.model());
    assertThat(graph.model()).noneMatch(s -> s.getSubject().isBNode() || s.getObject().isBNode());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyGraphIsValid(DocumentClaims claims) {
    assertThat(VALIDATOR.validate(DocumentGraph.of(claims, Iris.standard()).model()).violations())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyStatementIsTracedToEvidenceOrTheSidecar(DocumentClaims claims) {
    Model graph = DocumentGraph.of(claims, Iris.standard()).model();
    assertThat(Reachability.untraced(graph)).isEmpty();
    // The count must be able to fail: without the evidence of one claim, it is lost.
    Statement lost = graph.filter(null, ZM.evidence, null).iterator().next();
    graph.remove(lost);
    assertThat(Reachability.untraced(graph)).isNotEmpty();
  }

  /** The annotations name things that only the reference data describes. */
  @Test
  void theChecksFindNothingButThingsThatTheReferenceDataWouldDescribe() throws Exception {
    try (Store store = Store.open("memory", VALIDATOR)) {
      store.replace(Iris.standard().ontologyGraph(), OntologyGraph.model());
      for (DocumentClaims claims : documents()) {
        DocumentGraph graph = DocumentGraph.of(claims, Iris.standard());
        store.replace(graph.name(), graph.model());
      }
      try (RepositoryConnection connection = store.connect()) {
        assertThat(DatasetChecks.run(connection))
            .filteredOn(finding -> !finding.check().equals("thing-without-label"))
            .isEmpty();
      }
    }
  }

  @Test
  void documentsHaveGraphsOfTheirOwn() throws IOException {
    assertThat(documents().stream().map(d -> DocumentGraph.of(d, Iris.standard()).name()))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(5);
  }

  private static byte[] bytes(DocumentGraph graph, RDFFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedRdf.write(graph, format, out);
    return out.toByteArray();
  }
}
