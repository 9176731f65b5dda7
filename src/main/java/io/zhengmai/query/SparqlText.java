package io.zhengmai.query;

import io.zhengmai.format.ResultKind;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.QueryLanguage;
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
 * @param base what relative IRIs are resolved against; null where they are mistakes
 */
public record SparqlText(String text, ResultKind kind, @Nullable String base) {
  /**
   * Checks a query.
   *
   * @throws SparqlSyntaxException if it does not parse
   * @throws ForbiddenQueryException if it would call another server
   */
  public static SparqlText parse(String text) {
    return parse(text, null);
  }

  /** The same, of a query whose relative IRIs are resolved. */
  public static SparqlText parse(String text, @Nullable String base) {
    ParsedQuery parsed;
    try {
      parsed = QueryParserUtil.parseQuery(QueryLanguage.SPARQL, text, base);
      parsed.getTupleExpr().visit(new NoRemoteAccess());
    } catch (MalformedQueryException | IllegalArgumentException e) {
      throw SparqlSyntaxException.of(text, e);
    } catch (StackOverflowError e) {
      throw SparqlSyntaxException.tooDeep();
    }
    return new SparqlText(text, kind(parsed), base);
  }

  /**
   * The query on a connection: set a time limit on it, then evaluate it.
   *
   * @param dataset the graphs to ask, in the place of those that the text names; null for none
   */
  public Query on(RepositoryConnection connection, @Nullable Dataset dataset) {
    Query query = connection.prepareQuery(QueryLanguage.SPARQL, text, base);
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
}
