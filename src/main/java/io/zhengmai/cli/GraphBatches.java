package io.zhengmai.cli;

import io.zhengmai.store.Store;
import io.zhengmai.validation.InvalidGraphException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * Puts the graphs of a file into a store, some at a time and validated together: the file may hold
 * far more than the graphs that wait here. It is quickest where the statements of a graph stand
 * together in the file; where they do not, the graph is validated again with each part.
 */
final class GraphBatches {
  /** How many graphs are validated together at most. */
  private static final int TOGETHER = 32;

  private final Store store;
  private final Path file;
  private final Map<IRI, Model> waiting = new LinkedHashMap<>();
  private final Set<IRI> stored = new HashSet<>();

  GraphBatches(Store store, Path file) {
    this.store = store;
    this.file = file;
  }

  /**
   * Takes a statement of a graph.
   *
   * @throws CommandFailure if the graphs that have come are not as every graph must be
   */
  void add(IRI graph, Statement statement) {
    if (!waiting.containsKey(graph)) {
      if (waiting.size() == TOGETHER) {
        flush();
      }
      waiting.put(graph, stored.contains(graph) ? inStore(graph) : new LinkedHashModel());
    }
    waiting.get(graph).add(statement.getSubject(), statement.getPredicate(), statement.getObject());
  }

  private Model inStore(IRI graph) {
    Model model = new LinkedHashModel();
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
    try {
      store.replaceAll(waiting);
    } catch (InvalidGraphException together) {
      oneByOne();
    }
    stored.addAll(waiting.keySet());
    waiting.clear();
  }

  /** What is not valid together is told one by one. */
  private void oneByOne() {
    waiting.forEach(
        (graph, model) -> {
          try {
            store.replace(graph, model);
          } catch (InvalidGraphException alone) {
            throw new CommandFailure(file + ": " + alone.getMessage(), alone);
          }
        });
  }
}
