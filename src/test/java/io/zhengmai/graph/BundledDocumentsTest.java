package io.zhengmai.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.ingest.DocumentPipeline;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceData;
import io.zhengmai.store.Store;
import io.zhengmai.validation.DatasetChecks;
import io.zhengmai.validation.GraphValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.Test;

/** The bundled documents from the file to the store: every statement is valid and accounted for. */
class BundledDocumentsTest {
  @Test
  void areValidAndEveryStatementIsTracedAndTheChecksFindNothing() throws Exception {
    Library library = Library.bundled();
    ReferenceData reference = ReferenceData.read(library);
    Iris iris = Iris.standard();
    DocumentPipeline pipeline = new DocumentPipeline(library, reference, iris);
    try (Store store = Store.open("memory", GraphValidator.bundled())) {
      store.replace(iris.ontologyGraph(), OntologyGraph.model());
      store.replace(iris.referenceGraph(), iris.rebase(reference.statements()));
      for (Path file : texts()) {
        DocumentGraph graph = pipeline.graph(pipeline.claims(file));
        assertThat(Reachability.untraced(graph.model())).as("%s", file).isEmpty();
        store.replace(graph.name(), graph.model());
      }
      assertThat(store.graphs()).hasSize(2 + texts().size());
      try (RepositoryConnection connection = store.connect()) {
        assertThat(DatasetChecks.run(connection)).isEmpty();
      }
    }
  }

  /** The reference graph leaves most counties to the documents that speak of them. */
  @Test
  void aCountyIsDescribedWhereADocumentSpeaksOfIt() {
    DocumentPipeline pipeline = DocumentPipeline.of(Library.bundled(), Iris.standard());
    String text = "云南省人民政府关于修路的意见\n一、修路。（责任单位：省财政厅、富源县财政局）";
    Model graph =
        pipeline
            .graph(
                pipeline.claims(
                    new SourceDocument("x", "x.txt", new CanonicalText(text), Sidecar.NONE)))
            .model();
    IRI county = Iris.standard().region("530325");
    assertThat(graph.filter(county, SKOS.PREF_LABEL, null).objects())
        .containsExactly(Values.literal("富源县", "zh"));
    assertThat(graph.contains(county, SKOS.BROADER, Iris.standard().region("530300"))).isTrue();
    assertThat(graph.contains(Iris.standard().region("530000"), SKOS.PREF_LABEL, null)).isFalse();
    assertThat(Reachability.untraced(graph)).isEmpty();
    assertThat(GraphValidator.bundled().validate(graph).violations()).isEmpty();
  }

  private static List<Path> texts() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("data/documents"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
