package io.zhengmai.ingest;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.UnreadableDocumentException;
import io.zhengmai.graph.DocumentGraph;
import io.zhengmai.graph.Iris;
import io.zhengmai.graph.OntologyGraph;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceData;
import io.zhengmai.store.Store;
import io.zhengmai.validation.InvalidGraphException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Adds documents to a store, each in a transaction of its own: a document that cannot be read, or
 * whose graph is not valid, leaves the store as it was. Safe for use by several threads.
 */
public final class Ingestion {
  /** How many documents are validated together at most; it bounds the memory that takes. */
  private static final int TOGETHER = 32;

  private final Library library;
  private final Iris iris;
  private final Store store;

  /** Rules and names are read when first needed: who only asks questions never waits for them. */
  private @Nullable Reading reading;

  private record Reading(ReferenceData reference, DocumentPipeline pipeline) {}

  public Ingestion(Library library, Iris iris, Store store) {
    this.library = library;
    this.iris = iris;
    this.store = store;
  }

  private synchronized Reading reading() {
    if (reading == null) {
      ReferenceData reference = ReferenceData.read(library);
      reading = new Reading(reference, new DocumentPipeline(library, reference, iris));
    }
    return reading;
  }

  /** The way of one document from its file to its graph. */
  public DocumentPipeline pipeline() {
    return reading().pipeline();
  }

  /** What is known before any document is read. */
  public ReferenceData reference() {
    return reading().reference();
  }

  /**
   * Puts the ontology and the reference data into the store, each as a graph of its own. What comes
   * with the program was validated when it was built; what a folder changes is validated here.
   *
   * @throws InvalidGraphException if the reference data is not as every graph must be
   */
  public void addFoundations() throws InvalidGraphException {
    store.put(iris.ontologyGraph(), OntologyGraph.model());
    ReferenceData reference = reading().reference();
    Model statements = iris.rebase(reference.statements());
    if (reference.bundled()) {
      store.put(iris.referenceGraph(), statements);
    } else {
      store.replace(iris.referenceGraph(), statements);
    }
  }

  /**
   * Adds a document, in the place of an earlier reading of the same document.
   *
   * @throws UnreadableDocumentException if the file is no policy document
   * @throws InvalidGraphException if what was read is not as every graph must be
   */
  public IngestionReport add(Path file)
      throws IOException, UnreadableDocumentException, InvalidGraphException {
    DocumentPipeline pipeline = reading().pipeline();
    DocumentClaims claims = pipeline.claims(file);
    DocumentGraph graph = pipeline.graph(claims);
    store.replace(graph.name(), graph.model());
    return IngestionReport.of(claims, graph);
  }

  /**
   * Reads a document that somebody sent; the store stays as it is.
   *
   * @param fileName its ending tells the format where the content does not
   * @param sidecar what a curator knows of it
   * @throws UnreadableDocumentException if it is no policy document
   */
  public Draft draft(String fileName, byte[] content, Sidecar sidecar)
      throws IOException, UnreadableDocumentException {
    DocumentPipeline pipeline = reading().pipeline();
    DocumentClaims claims = pipeline.claims(fileName, content, sidecar);
    DocumentGraph graph = pipeline.graph(claims);
    return new Draft(graph, IngestionReport.of(claims, graph));
  }

  /**
   * Puts a draft into the store.
   *
   * @param replace whether it may take the place of another reading of the same document
   * @throws InvalidGraphException if what was read is not as every graph must be
   */
  public synchronized Draft.Fate keep(Draft draft, boolean replace) throws InvalidGraphException {
    DocumentGraph graph = draft.graph();
    Model stored = new LinkedHashModel();
    try (RepositoryConnection connection = store.connect();
        var statements = connection.getStatements(null, null, null, false, graph.name())) {
      statements.forEach(s -> stored.add(s.getSubject(), s.getPredicate(), s.getObject()));
    }
    if (stored.equals(graph.model())) {
      return Draft.Fate.KNOWN;
    }
    if (!stored.isEmpty() && !replace) {
      return Draft.Fate.DIFFERS;
    }
    store.replace(graph.name(), graph.model());
    return stored.isEmpty() ? Draft.Fate.ADDED : Draft.Fate.REPLACED;
  }

  /** Is told of each document while several are added; may be called by several threads. */
  public interface Watcher {
    /** The document has been read. */
    void read(Path file);

    /** The document is left out, for this reason. */
    void refused(Path file, Exception reason);
  }

  /**
   * Adds documents, read side by side and validated together, which a start with many documents
   * pays for only once. Those that are not valid together are validated one by one.
   */
  public void addAll(List<Path> files, Watcher watcher) {
    DocumentPipeline pipeline = reading().pipeline();
    for (int from = 0; from < files.size(); from += TOGETHER) {
      List<Path> batch = files.subList(from, Math.min(files.size(), from + TOGETHER));
      Map<Path, DocumentGraph> read = new ConcurrentHashMap<>();
      batch.parallelStream()
          .forEach(
              file -> {
                try {
                  read.put(file, pipeline.graph(pipeline.claims(file)));
                  watcher.read(file);
                } catch (IOException | UnreadableDocumentException e) {
                  watcher.refused(file, e);
                }
              });
      replaceAll(batch, read, watcher);
    }
  }

  private void replaceAll(List<Path> files, Map<Path, DocumentGraph> read, Watcher watcher) {
    Map<IRI, Model> graphs = new LinkedHashMap<>();
    files.stream()
        .map(read::get)
        .filter(Objects::nonNull)
        .forEach(graph -> graphs.put(graph.name(), graph.model()));
    try {
      store.replaceAll(graphs);
    } catch (InvalidGraphException together) {
      read.forEach(
          (file, graph) -> {
            try {
              store.replace(graph.name(), graph.model());
            } catch (InvalidGraphException alone) {
              watcher.refused(file, alone);
            }
          });
    }
  }
}
