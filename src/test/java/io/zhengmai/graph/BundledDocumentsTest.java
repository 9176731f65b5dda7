package io.zhengmai.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.document.DocumentReader;
import io.zhengmai.extraction.Extractor;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceData;
import io.zhengmai.store.Store;
import io.zhengmai.validation.DatasetChecks;
import io.zhengmai.validation.GraphValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.Test;

/** The bundled documents from the file to the store: every statement is valid and accounted for. */
class BundledDocumentsTest {
  @Test
  void areValidAndEveryStatementIsTracedAndTheChecksFindNothing() throws Exception {
    Library library = Library.bundled();
    ReferenceData reference = ReferenceData.read(library);
    Extractor extractor = new Extractor(library, reference.names());
    DocumentReader reader = new DocumentReader(library);
    Iris iris = Iris.standard();
    try (Store store = Store.open("memory", GraphValidator.bundled())) {
      store.replace(iris.ontologyGraph(), OntologyGraph.model());
      store.replace(iris.referenceGraph(), iris.rebase(reference.statements()));
      for (Path file : texts()) {
        DocumentGraph graph = DocumentGraph.of(extractor.extract(reader.read(file)), iris);
        assertThat(Reachability.untraced(graph.model())).as("%s", file).isEmpty();
        store.replace(graph.name(), graph.model());
      }
      assertThat(store.graphs()).hasSize(2 + texts().size());
      try (RepositoryConnection connection = store.connect()) {
        assertThat(DatasetChecks.run(connection)).isEmpty();
      }
    }
  }

  private static List<Path> texts() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("data/documents"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
