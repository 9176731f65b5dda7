package io.zhengmai.web.workbench;

import io.zhengmai.explore.Named;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import io.zhengmai.query.SparqlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** Runs a query and reads the first rows of what it finds, with what to call the things in them. */
final class ResultReader {
  /** How many rows a page shows; the downloads have them all. */
  static final int ROWS = 1000;

  private static final List<String> TRIPLE = List.of("subject", "predicate", "object");

  private final Labels labels;
  private final Map<Value, Bilingual> known = new HashMap<>();

  private ResultReader(RepositoryConnection connection) {
    this.labels = new Labels(connection);
  }

  /**
   * Reads a result.
   *
   * @param seconds after which the query is given up
   */
  static Result read(SparqlText text, RepositoryConnection connection, int seconds) {
    Query query = text.on(connection, null);
    query.setMaxExecutionTime(seconds);
    ResultReader reader = new ResultReader(connection);
    if (query instanceof TupleQuery rows) {
      return reader.rows(rows);
    }
    if (query instanceof GraphQuery graph) {
      return reader.graph(graph);
    }
    return new Result(
        ResultKind.BOOLEAN, List.of(), List.of(), false, ((BooleanQuery) query).evaluate());
  }

  private Result rows(TupleQuery query) {
    try (TupleQueryResult found = query.evaluate()) {
      List<String> columns = found.getBindingNames();
      List<List<@Nullable Named>> rows = new ArrayList<>();
      while (rows.size() < ROWS && found.hasNext()) {
        BindingSet solution = found.next();
        List<@Nullable Named> row = new ArrayList<>(columns.size());
        columns.forEach(column -> row.add(named(solution.getValue(column))));
        rows.add(row);
      }
      return new Result(ResultKind.BINDINGS, columns, rows, found.hasNext(), null);
    }
  }

  private Result graph(GraphQuery query) {
    try (GraphQueryResult found = query.evaluate()) {
      List<List<@Nullable Named>> rows = new ArrayList<>();
      while (rows.size() < ROWS && found.hasNext()) {
        Statement s = found.next();
        List<@Nullable Named> row = new ArrayList<>(TRIPLE.size());
        row.add(named(s.getSubject()));
        row.add(named(s.getPredicate()));
        row.add(named(s.getObject()));
        rows.add(row);
      }
      return new Result(ResultKind.GRAPH, TRIPLE, rows, found.hasNext(), null);
    }
  }

  private @Nullable Named named(@Nullable Value value) {
    return value == null ? null : new Named(value, known.computeIfAbsent(value, labels::of));
  }
}
