package io.zhengmai.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.sail.NotifyingSail;
import org.eclipse.rdf4j.sail.NotifyingSailConnection;
import org.eclipse.rdf4j.sail.UpdateContext;
import org.eclipse.rdf4j.sail.helpers.NotifyingSailConnectionWrapper;
import org.eclipse.rdf4j.sail.helpers.NotifyingSailWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A sail that tells after each commit which graphs were written to.
 *
 * <p>RDF4J's own listeners would look up every statement before it is added; here only the names of
 * the graphs are kept.
 */
final class WatchedSail extends NotifyingSailWrapper {
  private final Consumer<Set<Resource>> watcher;

  WatchedSail(NotifyingSail sail, Consumer<Set<Resource>> watcher) {
    super(sail);
    this.watcher = watcher;
  }

  @Override
  public NotifyingSailConnection getConnection() {
    return new Watched(super.getConnection(), watcher);
  }

  private static final class Watched extends NotifyingSailConnectionWrapper {
    private final Consumer<Set<Resource>> watcher;
    private final Set<Resource> written = new LinkedHashSet<>();

    Watched(NotifyingSailConnection connection, Consumer<Set<Resource>> watcher) {
      super(connection);
      this.watcher = watcher;
    }

    @Override
    public void addStatement(Resource subject, IRI predicate, Value object, Resource... graphs) {
      writeTo(graphs);
      super.addStatement(subject, predicate, object, graphs);
    }

    @Override
    public void addStatement(
        UpdateContext update, Resource subject, IRI predicate, Value object, Resource... graphs) {
      writeTo(graphs);
      super.addStatement(update, subject, predicate, object, graphs);
    }

    @Override
    public void removeStatements(
        @Nullable Resource subject,
        @Nullable IRI predicate,
        @Nullable Value object,
        Resource... graphs) {
      writeWhere(subject, predicate, object, graphs);
      super.removeStatements(subject, predicate, object, graphs);
    }

    @Override
    public void removeStatement(
        UpdateContext update, Resource subject, IRI predicate, Value object, Resource... graphs) {
      writeWhere(subject, predicate, object, graphs);
      super.removeStatement(update, subject, predicate, object, graphs);
    }

    @Override
    public void clear(Resource... graphs) {
      writeTo(graphs);
      if (graphs.length == 0) {
        try (var named = getContextIDs()) {
          named.stream().forEach(this::write);
        }
      }
      super.clear(graphs);
    }

    /** Statements that are removed whatever their graph are looked up for it. */
    private void writeWhere(
        @Nullable Resource subject,
        @Nullable IRI predicate,
        @Nullable Value object,
        Resource... graphs) {
      if (graphs.length > 0) {
        writeTo(graphs);
        return;
      }
      try (var statements = getStatements(subject, predicate, object, false)) {
        statements.stream().forEach(s -> write(s.getContext()));
      }
    }

    /** None named is the graph without a name. */
    private void writeTo(Resource... graphs) {
      if (graphs.length == 0) {
        write(null);
      }
      for (Resource graph : graphs) {
        write(graph);
      }
    }

    private void write(@Nullable Resource graph) {
      written.add(graph == null ? RDF4J.NIL : graph);
    }

    @Override
    public void commit() {
      super.commit();
      if (!written.isEmpty()) {
        Set<Resource> graphs = Set.copyOf(written);
        written.clear();
        watcher.accept(graphs);
      }
    }

    @Override
    public void rollback() {
      written.clear();
      super.rollback();
    }
  }
}
