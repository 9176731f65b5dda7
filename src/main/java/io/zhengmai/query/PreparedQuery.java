package io.zhengmai.query;

import io.zhengmai.format.ResultKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.algebra.Distinct;
import org.eclipse.rdf4j.query.algebra.Order;
import org.eclipse.rdf4j.query.algebra.Projection;
import org.eclipse.rdf4j.query.algebra.ProjectionElem;
import org.eclipse.rdf4j.query.algebra.ProjectionElemList;
import org.eclipse.rdf4j.query.algebra.QueryRoot;
import org.eclipse.rdf4j.query.algebra.Slice;
import org.eclipse.rdf4j.query.algebra.TupleExpr;
import org.eclipse.rdf4j.query.algebra.UnaryTupleOperator;
import org.eclipse.rdf4j.query.impl.MapBindingSet;
import org.eclipse.rdf4j.query.parser.ParsedBooleanQuery;
import org.eclipse.rdf4j.query.parser.ParsedGraphQuery;
import org.eclipse.rdf4j.query.parser.ParsedTupleQuery;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.base.RepositoryConnectionWrapper;
import org.eclipse.rdf4j.repository.sail.SailBooleanQuery;
import org.eclipse.rdf4j.repository.sail.SailGraphQuery;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailTupleQuery;

/**
 * A canned query with its arguments, ready to run on a connection.
 *
 * <p>The queries that it hands out are RDF4J's own: set a time limit on them, then evaluate them.
 * It is limited to stores that evaluate parsed queries (memory, native, LMDB, federation); a remote
 * endpoint takes text only.
 *
 * @param query what runs
 * @param arguments the values of its parameters, and the window of rows
 * @param connection stays the caller's to close, after the result is read
 */
public record PreparedQuery(
    CannedQuery query, Arguments arguments, RepositoryConnection connection) {
  /** What more things than these meet is better asked of each row. */
  private static final int MOST_FIRST = 20_000;

  private static final int SECONDS_FIRST = 5;

  /** A query without any arguments. */
  static PreparedQuery free(CannedQuery query, RepositoryConnection connection) {
    return new PreparedQuery(query, new Arguments(Map.of(), Map.of(), null, 0), connection);
  }

  /** The query as text with its arguments in it, for any endpoint that has the same graph. */
  public String text() {
    return BoundText.of(query.text(), arguments.values());
  }

  /**
   * The rows of a SELECT, within the window that the request asks for.
   *
   * @throws IllegalStateException if the query is no SELECT
   */
  public TupleQuery rows() {
    require(ResultKind.BINDINGS);
    return tuple(window(bound()));
  }

  /**
   * The statements of a CONSTRUCT or DESCRIBE.
   *
   * @throws IllegalStateException if the query is neither
   */
  public GraphQuery graph() {
    require(ResultKind.GRAPH);
    ParsedGraphQuery parsed = new ParsedGraphQuery(query.text(), window(bound()));
    parsed.setDataset(query.parsed().getDataset());
    return new SailGraphQuery(parsed, sail(connection)) {};
  }

  /**
   * The answer of an ASK.
   *
   * @throws IllegalStateException if the query is no ASK
   */
  public BooleanQuery answer() {
    require(ResultKind.BOOLEAN);
    ParsedBooleanQuery parsed = new ParsedBooleanQuery(query.text(), bound());
    parsed.setDataset(query.parsed().getDataset());
    return new SailBooleanQuery(parsed, sail(connection)) {};
  }

  /**
   * How many rows there are in all, whatever the window. The query is evaluated for this.
   *
   * @param seconds after which to give up; 0 for never
   * @throws IllegalStateException if the query is no SELECT
   */
  public long total(int seconds) {
    require(ResultKind.BINDINGS);
    TupleQuery all = tuple(unordered(bound()));
    all.setMaxExecutionTime(seconds);
    try (TupleQueryResult rows = all.evaluate()) {
      return rows.stream().count();
    }
  }

  /**
   * The different values that variables have together in the solutions of the WHERE clause; empty
   * where the clause gives none to some of them.
   */
  Optional<TupleQuery> valuesOf(List<String> variables) {
    TupleExpr where = ParameterBinding.body(new QueryRoot(unordered(bound()))).clone();
    if (variables.isEmpty() || !where.getBindingNames().containsAll(variables)) {
      return Optional.empty();
    }
    Projection values =
        new Projection(
            where, new ProjectionElemList(variables.stream().map(ProjectionElem::new).toList()));
    values.setSubquery(false);
    return Optional.of(tuple(new Distinct(values)));
  }

  /** The order does not matter to their number, unless a part is cut out by it. */
  private static TupleExpr unordered(TupleExpr expression) {
    QueryRoot root = new QueryRoot(expression);
    TupleExpr node = root.getArg();
    while (node instanceof UnaryTupleOperator operator && !(node instanceof Slice)) {
      node = operator.getArg();
      if (operator instanceof Order order) {
        order.replaceWith(node);
      }
    }
    return root.getArg();
  }

  private TupleQuery tuple(TupleExpr expression) {
    ParsedTupleQuery parsed = new ParsedTupleQuery(query.text(), expression);
    parsed.setDataset(query.parsed().getDataset());
    return new SailTupleQuery(parsed, sail(connection));
  }

  private TupleExpr bound() {
    TupleExpr expression = query.parsed().getTupleExpr().clone();
    QueryRoot root = expression instanceof QueryRoot itself ? itself : new QueryRoot(expression);
    new GivenConditions(arguments.values(), this::first).answer(root);
    new ParameterBinding(arguments.values()).bind(root);
    return root.getArg();
  }

  /** The solutions that are to be found before the rest; empty where they are many or take long. */
  private Optional<List<BindingSet>> first(TupleExpr part) {
    TupleQuery few = tuple(new Slice(part, 0, MOST_FIRST + 1));
    few.setMaxExecutionTime(SECONDS_FIRST);
    try (TupleQueryResult rows = few.evaluate()) {
      List<BindingSet> found = rows.stream().map(PreparedQuery::ofItself).toList();
      return Optional.of(found).filter(all -> all.size() <= MOST_FIRST);
    } catch (QueryInterruptedException late) {
      return Optional.empty();
    }
  }

  /** The same bindings, but without what they were found by: those serve one evaluation only. */
  private static BindingSet ofItself(BindingSet solution) {
    MapBindingSet copy = new MapBindingSet(solution.size());
    solution.forEach(copy::addBinding);
    return copy;
  }

  private TupleExpr window(TupleExpr expression) {
    if (arguments.limit() == null && arguments.offset() == 0) {
      return expression;
    }
    long limit = arguments.limit() == null ? -1 : arguments.limit();
    return new Slice(expression, arguments.offset(), limit);
  }

  private void require(ResultKind kind) {
    if (query.kind() != kind) {
      throw new IllegalStateException(query.name() + " gives " + query.kind());
    }
  }

  private static SailRepositoryConnection sail(RepositoryConnection connection) {
    RepositoryConnection inner = connection;
    while (inner instanceof RepositoryConnectionWrapper wrapper) {
      inner = wrapper.getDelegate();
    }
    if (inner instanceof SailRepositoryConnection sail) {
      return sail;
    }
    throw new IllegalArgumentException("a store that evaluates parsed queries is needed");
  }
}
