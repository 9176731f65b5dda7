package io.zhengmai.cli;

import io.zhengmai.store.Store;
import io.zhengmai.validation.InvalidGraphException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.DynamicModelFactory;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * Puts the graphs of a file into a store, some at a time and validated together: the file may hold
 * far more than the graphs that wait here. While some are validated the next are read; they are
 * stored in the order of the file, and none after one that is not valid. It is quickest where the
 * statements of a graph stand together in the file; where they do not, the graph is validated again
 * with each part.
 */
final class GraphBatches implements AutoCloseable {
  /** How many graphs are validated together at most; more would only be held for longer. */
  private static final int TOGETHER = 4;

  /** How many batches are validated, or wait for it, while the next is being read. */
  private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

  private final Store store;
  private final Path file;

  /** Its own threads, for the one that adds may be a shared one and then leaves none free. */
  private final ExecutorService validators =
      Executors.newFixedThreadPool(AT_ONCE, GraphBatches::thread);

  private final Queue<Batch> validated = new ArrayDeque<>();
  private final Set<IRI> given = new HashSet<>();
  private Map<IRI, Model> waiting = new LinkedHashMap<>();

  /** Graphs, and whether they are valid together as soon as that is known. */
  private record Batch(Map<IRI, Model> graphs, CompletableFuture<Boolean> valid) {}

  GraphBatches(Store store, Path file) {
    this.store = store;
    this.file = file;
  }

  private static Thread thread(Runnable validation) {
    Thread thread = new Thread(validation, "validate-graphs");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes a statement of a graph.
   *
   * @throws CommandFailure if the graphs that have come are not as every graph must be
   */
  void add(IRI graph, Statement statement) {
    Model model = waiting.get(graph);
    if (model == null) {
      if (waiting.size() == TOGETHER) {
        validate();
      }
      model = given.add(graph) ? model() : stored(graph);
      waiting.put(graph, model);
    }
    model.add(statement.getSubject(), statement.getPredicate(), statement.getObject());
  }

  /** One without an index, which nobody needs here and takes longer to make than to read. */
  private static Model model() {
    return new DynamicModelFactory().createEmptyModel();
  }

  private Model stored(IRI graph) {
    storeAll();
    Model model = model();
    try (RepositoryConnection connection = store.connect();
        var statements = connection.getStatements(null, null, null, false, graph)) {
      statements.forEach(s -> model.add(s.getSubject(), s.getPredicate(), s.getObject()));
    }
    return model;
  }

  /**
   * Puts what waits into the store.
   *
   * @throws CommandFailure naming the first graph that is not as every graph must be
   */
  void flush() {
    validate();
    storeAll();
  }

  /** Has what waits validated beside this thread, and begins anew. */
  private void validate() {
    if (validated.size() == AT_ONCE) {
      storeNext();
    }
    Map<IRI, Model> graphs = waiting;
    waiting = new LinkedHashMap<>();
    validated.add(
        new Batch(graphs, CompletableFuture.supplyAsync(() -> valid(graphs), validators)));
  }

  private boolean valid(Map<IRI, Model> graphs) {
    try {
      store.validate(graphs);
      return true;
    } catch (InvalidGraphException together) {
      return false;
    }
  }

  private void storeAll() {
    while (!validated.isEmpty()) {
      storeNext();
    }
  }

  private void storeNext() {
    Batch batch = validated.remove();
    if (Background.await(batch.valid())) {
      store.putAll(batch.graphs());
    } else {
      batch.graphs().forEach(this::alone);
    }
  }

  /** What is not valid together is told one by one. */
  private void alone(IRI graph, Model model) {
    try {
      store.replace(graph, model);
    } catch (InvalidGraphException alone) {
      throw new CommandFailure(file + ": " + alone.getMessage(), alone);
    }
  }

  /** Begins no further validation; what has not been stored by {@link #flush} is not stored. */
  @Override
  public void close() {
    validated.forEach(batch -> batch.valid().cancel(false));
    validators.shutdown();
  }
}
