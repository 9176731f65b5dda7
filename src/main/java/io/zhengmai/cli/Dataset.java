package io.zhengmai.cli;

import io.zhengmai.graph.Iris;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.ingest.DocumentFolder;
import io.zhengmai.ingest.Ingestion;
import io.zhengmai.ingest.PreparedDataset;
import io.zhengmai.store.Store;
import io.zhengmai.validation.InvalidGraphException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;

/** An open store with ontology and reference data, and the way to fill it. */
final class Dataset implements AutoCloseable {
  private final Store store;
  private final Iris iris = Iris.standard();
  private final DatasetOptions options;
  private final PrintWriter err;
  private final Ingestion ingestion;

  private Dataset(DatasetOptions options, Store store, PrintWriter err) {
    this.options = options;
    this.store = store;
    this.err = err;
    this.ingestion = new Ingestion(options.library(), iris, store);
  }

  /** Opens an empty store. */
  static Dataset open(DatasetOptions options, PrintWriter err) {
    return new Dataset(options, options.openStore(), err);
  }

  /** Opens a store and fills it: what most commands need. */
  static Dataset openFilled(DatasetOptions options, PrintWriter err) {
    Dataset dataset = open(options, err);
    dataset.fill();
    return dataset;
  }

  Store store() {
    return store;
  }

  Iris iris() {
    return iris;
  }

  Ingestion ingestion() {
    return ingestion;
  }

  /**
   * Adds ontology, reference data, and what {@code --graph} holds or else the documents of {@code
   * --data} or the bundled ones. What is bundled is taken as the build prepared it. A document that
   * cannot be read is named on standard error and left out.
   */
  void fill() {
    Path graph = options.existingGraph();
    if (options.dataFolder() == null && PreparedDataset.exists()) {
      PreparedDataset.addTo(store, name -> graph == null || !isDocumentGraph(name));
      if (graph != null) {
        addGraphs(graph);
      }
      return;
    }
    CompletableFuture<Void> foundations = CompletableFuture.runAsync(this::addFoundations);
    if (graph != null) {
      addGraphs(graph);
    } else {
      addDocuments(DocumentFolder.documents(options.dataFolder()));
    }
    Background.await(foundations);
  }

  void addFoundations() {
    try {
      ingestion.addFoundations();
    } catch (InvalidGraphException e) {
      throw new CommandFailure("参考数据未通过校验 The reference data is not valid: " + e.getMessage(), e);
    }
  }

  /** Adds the document graphs of an RDF file; what else stands in it comes with the program. */
  void addGraphs(Path file) {
    try (GraphBatches batches = new GraphBatches(store, file)) {
      RdfFile.read(
          file,
          statement -> {
            if (statement.getContext() instanceof IRI graph && isDocumentGraph(graph)) {
              batches.add(graph, statement);
            }
          });
      batches.flush();
    }
  }

  /** Writes the graphs of documents, without what comes with the program. */
  void writeDocuments(RDFFormat format, OutputStream out) {
    Model model = new LinkedHashModel();
    try (RepositoryConnection connection = store.connect()) {
      for (IRI graph : store.graphs()) {
        if (isDocumentGraph(graph)) {
          connection.getStatements(null, null, null, false, graph).forEach(model::add);
        }
      }
    }
    SortedRdf.write(model, format, out);
  }

  private boolean isDocumentGraph(IRI graph) {
    return !graph.equals(iris.ontologyGraph()) && !graph.equals(iris.referenceGraph());
  }

  private void addDocuments(List<Path> documents) {
    try (Progress progress = new Progress("documents", documents.size())) {
      ingestion.addAll(
          documents,
          new Ingestion.Watcher() {
            @Override
            public void read(Path file) {
              progress.step();
            }

            @Override
            public void refused(Path file, Exception reason) {
              err.println(DocumentFiles.reason(file, reason));
            }
          });
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
