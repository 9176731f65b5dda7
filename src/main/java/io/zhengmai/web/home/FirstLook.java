package io.zhengmai.web.home;

import io.zhengmai.explore.Explorer;
import io.zhengmai.explore.Named;
import io.zhengmai.explore.Overview;
import io.zhengmai.query.PreparedQuery;
import io.zhengmai.query.QueryCatalogue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * What the first page says of a store, true as long as the store does not change.
 *
 * @param latest documents, the youngest first; those without a date are not among them
 */
public record FirstLook(Overview overview, List<Dated> latest) {
  private static final String DOCUMENTS = "documents";
  private static final int MOST_DOCUMENTS = 8;

  public FirstLook {
    latest = List.copyOf(latest);
  }

  /** A document and the day of its date, as ISO 8601 writes it. */
  public record Dated(Named document, String date) {}

  /** Looks at a store. */
  static FirstLook of(RepositoryConnection connection, QueryCatalogue catalogue) {
    Explorer explorer = new Explorer(connection);
    return new FirstLook(explorer.overview(), latest(connection, catalogue, explorer));
  }

  private static List<Dated> latest(
      RepositoryConnection connection, QueryCatalogue catalogue, Explorer explorer) {
    PreparedQuery all = catalogue.get(DOCUMENTS).prepare(Map.of(), connection);
    try (TupleQueryResult rows = all.rows().evaluate()) {
      return rows.stream()
          .filter(row -> row.hasBinding("date"))
          .sorted(
              Comparator.comparing(FirstLook::date)
                  .reversed()
                  .thenComparing(row -> document(row).stringValue()))
          .limit(MOST_DOCUMENTS)
          .map(row -> new Dated(explorer.named(document(row)), date(row)))
          .toList();
    }
  }

  private static String date(BindingSet row) {
    return row.getValue("date").stringValue();
  }

  private static Value document(BindingSet row) {
    return row.getValue("document");
  }
}
