package io.zhengmai.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.sail.NotifyingSailConnection;
import org.eclipse.rdf4j.sail.Sail;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclValidator;
import org.jspecify.annotations.Nullable;

/**
 * Validates one graph by itself, before any store sees it, so that every kind of store gets the
 * same treatment.
 *
 * <p>It looks at nothing outside the graph: whether a thing that the graph points to exists
 * elsewhere is a matter for the checks over the whole dataset. Safe for use by several threads.
 */
public final class GraphValidator {
  private final Supplier<Model> source;

  /** Loaded for the first graph: a start that writes nothing need not wait for it. */
  private @Nullable Sail loaded;

  private GraphValidator(Supplier<Model> source) {
    this.source = source;
  }

  /** A validator with the shapes that come with the program. */
  public static GraphValidator bundled() {
    return new GraphValidator(Shapes::bundled);
  }

  /** A validator with other shapes. */
  public static GraphValidator of(Model shapes) {
    return new GraphValidator(() -> shapes);
  }

  private synchronized Sail shapes() {
    if (loaded == null) {
      loaded = store(List.of(source.get()), RDF4J.SHACL_SHAPE_GRAPH);
    }
    return loaded;
  }

  /** Says what is wrong with a graph; contexts of its statements do not matter. */
  public ValidationReport validate(Model graph) {
    return validateTogether(List.of(graph));
  }

  /**
   * Says what is wrong with graphs, the shapes being asked once for all of them as if they were
   * one. What is not valid together may still be valid alone.
   */
  public ValidationReport validateTogether(Collection<Model> graphs) {
    List<Violation> violations = new ArrayList<>();
    graphs.forEach(graph -> violations.addAll(QuoteCheck.violations(graph)));
    Sail data = store(graphs);
    try {
      var report = ShaclValidator.validate(data, shapes());
      if (!report.conforms()) {
        violations.addAll(ShaclResults.violations(report.asModel()));
      }
    } finally {
      data.shutDown();
    }
    return new ValidationReport(violations);
  }

  /** Nobody else sees the store while it is filled, so that nothing is held back until the end. */
  private static Sail store(Collection<Model> models, Resource... context) {
    MemoryStore store = new MemoryStore();
    store.init();
    try (NotifyingSailConnection connection = store.getConnection()) {
      connection.begin(IsolationLevels.NONE);
      for (Model model : models) {
        for (Statement s : model) {
          connection.addStatement(s.getSubject(), s.getPredicate(), s.getObject(), context);
        }
      }
      connection.commit();
    }
    return store;
  }
}
