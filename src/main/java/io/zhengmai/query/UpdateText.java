package io.zhengmai.query;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.Update;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.query.parser.ParsedUpdate;
import org.eclipse.rdf4j.query.parser.QueryParserUtil;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * A SPARQL update that somebody wrote, checked before it runs: it parses, and it asks no other
 * server.
 *
 * @param base what relative IRIs are resolved against
 * @param namesDataset whether the text itself says, by {@code USING} or {@code WITH}, which graphs
 *     it is about
 */
public record UpdateText(String text, String base, boolean namesDataset) {
  /** How RDF4J's datasets name the graph without a name. */
  @SuppressWarnings("NullAway") // Its sets of graphs take null.
  private static final IRI NAMELESS = null;

  /**
   * Checks an update.
   *
   * @throws SparqlSyntaxException if it does not parse
   * @throws ForbiddenQueryException if it would call another server
   */
  public static UpdateText parse(String text, String base) {
    ParsedUpdate parsed;
    try {
      parsed = QueryParserUtil.parseUpdate(QueryLanguage.SPARQL, text, base);
      parsed.getUpdateExprs().forEach(expression -> expression.visit(new NoRemoteAccess()));
    } catch (MalformedQueryException | IllegalArgumentException e) {
      throw SparqlSyntaxException.ofUpdate(text, e);
    } catch (StackOverflowError e) {
      throw SparqlSyntaxException.tooDeep();
    }
    boolean namesDataset =
        parsed.getDatasetMapping().values().stream().anyMatch(UpdateText::namesGraphs);
    return new UpdateText(text, base, namesDataset);
  }

  /** RDF4J also maps an operation that names none, to a dataset without graphs. */
  private static boolean namesGraphs(@Nullable Dataset dataset) {
    return dataset != null
        && (dataset.getDefaultInsertGraph() != null
            || !dataset.getDefaultRemoveGraphs().isEmpty()
            || !dataset.getDefaultGraphs().isEmpty()
            || !dataset.getNamedGraphs().isEmpty());
  }

  /**
   * The update on a connection: execute it in a transaction. Its patterns are matched against all
   * graphs unless it says otherwise; what it inserts or deletes without {@code GRAPH} or {@code
   * WITH} is inserted into, or deleted from, the graph without a name.
   *
   * @param dataset the graphs that its patterns are matched against; null for all
   */
  public Update on(RepositoryConnection connection, @Nullable Dataset dataset) {
    Update update = connection.prepareUpdate(QueryLanguage.SPARQL, text, base);
    SimpleDataset matched = new SimpleDataset();
    if (dataset != null) {
      dataset.getDefaultGraphs().forEach(matched::addDefaultGraph);
      dataset.getNamedGraphs().forEach(matched::addNamedGraph);
    }
    matched.addDefaultRemoveGraph(NAMELESS);
    update.setDataset(matched);
    return update;
  }
}
