package io.zhengmai.query;

import io.zhengmai.format.ResultKind;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.algebra.Service;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;
import org.eclipse.rdf4j.query.parser.ParsedBooleanQuery;
import org.eclipse.rdf4j.query.parser.ParsedGraphQuery;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.query.parser.QueryParserUtil;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * A SPARQL query that somebody wrote, checked before it runs: it parses, it is no update, and it
 * asks no other server.
 *
 * @param kind what the answer is
 */
public record SparqlText(String text, ResultKind kind) {
  /**
   * Checks a query.
   *
   * @throws SparqlSyntaxException if it does not parse
   * @throws ForbiddenQueryException if it would call another server
   */
  public static SparqlText parse(String text) {
    ParsedQuery parsed;
    try {
      parsed = QueryParserUtil.parseQuery(QueryLanguage.SPARQL, text, null);
    } catch (MalformedQueryException | IllegalArgumentException e) {
      throw SparqlSyntaxException.of(text, e);
    }
    parsed.getTupleExpr().visit(new NoService());
    return new SparqlText(text, kind(parsed));
  }

  /**
   * The query on a connection: set a time limit on it, then evaluate it.
   *
   * @param dataset the graphs to ask, in the place of those that the text names; null for none
   */
  public Query on(RepositoryConnection connection, @Nullable Dataset dataset) {
    Query query = connection.prepareQuery(QueryLanguage.SPARQL, text);
    if (dataset != null) {
      query.setDataset(dataset);
    }
    return query;
  }

  private static ResultKind kind(ParsedQuery parsed) {
    if (parsed instanceof ParsedBooleanQuery) {
      return ResultKind.BOOLEAN;
    }
    return parsed instanceof ParsedGraphQuery ? ResultKind.GRAPH : ResultKind.BINDINGS;
  }

  private static final class NoService extends AbstractQueryModelVisitor<ForbiddenQueryException> {
    @Override
    public void meet(Service service) {
      throw new ForbiddenQueryException(
          "不允许 SERVICE：本服务不代为访问其他服务器 SERVICE is refused: this server calls no other server");
    }
  }
}
