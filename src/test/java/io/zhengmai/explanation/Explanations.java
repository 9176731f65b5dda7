package io.zhengmai.explanation;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.graph.DocumentGraph;
import io.zhengmai.graph.Iris;
import io.zhengmai.ingest.DocumentPipeline;
import io.zhengmai.ingest.Ingestion;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceData;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.validation.InvalidGraphException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Texts, read and explained with the bundled rules. */
final class Explanations {
  private static final Library LIBRARY = Library.of(Path.of("data"));
  private static final Store STORE = Store.open("memory", GraphValidator.bundled());
  private static final Ingestion INGESTION = new Ingestion(LIBRARY, Iris.standard(), STORE);
  static final ReferenceData REFERENCE = INGESTION.reference();
  static final DocumentPipeline PIPELINE = INGESTION.pipeline();
  static final Explainer EXPLAINER = new Explainer(LIBRARY, INGESTION);

  static {
    try {
      INGESTION.addFoundations();
    } catch (InvalidGraphException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

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
}
