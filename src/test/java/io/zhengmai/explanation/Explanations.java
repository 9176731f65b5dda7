package io.zhengmai.explanation;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.graph.DocumentGraph;
import io.zhengmai.graph.Iris;
import io.zhengmai.graph.OntologyGraph;
import io.zhengmai.ingest.DocumentPipeline;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceData;
import io.zhengmai.resolution.AgencyCounterparts;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Texts, read and explained with the bundled rules. */
final class Explanations {
  private static final Library LIBRARY = Library.of(Path.of("data"));
  static final ReferenceData REFERENCE = ReferenceData.read(LIBRARY);
  static final DocumentPipeline PIPELINE =
      new DocumentPipeline(LIBRARY, REFERENCE.names(), Iris.standard());
  static final Explainer EXPLAINER =
      new Explainer(
          PIPELINE, REFERENCE.rules(), new AgencyCounterparts(LIBRARY, REFERENCE.names()));
  private static final Store STORE = store();

  private Explanations() {}

  /** A text without a sidecar. */
  static DocumentClaims read(String text) {
    return PIPELINE.claims(
        new SourceDocument("text", "text.txt", new CanonicalText(text), Sidecar.NONE));
  }

  /** Why each claim of a text says what it says. */
  static List<ExplainedClaim> explain(String text) {
    return explain(read(text));
  }

  static List<ExplainedClaim> explain(DocumentClaims claims) {
    DocumentGraph graph = PIPELINE.graph(claims);
    STORE.put(graph.name(), graph.model());
    try (RepositoryConnection connection = STORE.connect()) {
      List<ExplainedClaim> explained =
          EXPLAINER.explainAll(connection, graph, claims.document().text());
      connection.clear(graph.name());
      return explained;
    }
  }

  /** Runs over the steps of an explanation, the outer before the inner. */
  static void forEach(List<Step> steps, Consumer<Step> reader) {
    for (Step step : steps) {
      reader.accept(step);
      forEach(step.because(), reader);
    }
  }

  private static Store store() {
    Store store = Store.open("memory", GraphValidator.bundled());
    store.put(Iris.standard().ontologyGraph(), OntologyGraph.model());
    store.put(Iris.standard().referenceGraph(), REFERENCE.statements());
    return store;
  }
}
