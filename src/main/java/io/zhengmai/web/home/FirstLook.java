package io.zhengmai.web.home;

import io.zhengmai.explore.Explorer;
import io.zhengmai.explore.Named;
import io.zhengmai.explore.Overview;
import io.zhengmai.query.InvalidRequestException;
import io.zhengmai.query.PreparedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * What the first page says of a store, true as long as the store does not change.
 *
 * @param questions what people ask first, with the size of each answer
 * @param unresolved how many words of documents could not be resolved; null where counting took
 *     long
 * @param latest documents, the youngest first; those without a date are not among them
 */
public record FirstLook(
    Overview overview, List<Sized> questions, @Nullable Long unresolved, List<Dated> latest) {
  /** The query that lists what could not be resolved. */
  static final String UNRESOLVED = "unresolved-spans";

  private static final String DOCUMENTS = "documents";
  private static final int MOST_DOCUMENTS = 8;

  /** A page must come soon: an answer that takes longer is left uncounted. */
  private static final int SECONDS = 2;

  public FirstLook {
    questions = List.copyOf(questions);
    latest = List.copyOf(latest);
  }

  /**
   * A question.
   *
   * @param rows of its answer; null where counting took long
   */
  public record Sized(Question question, @Nullable Long rows) {}

  /** A document and the day of its date, as ISO 8601 writes it. */
  public record Dated(Named document, String date) {}

  /** Looks at a store. A question about a thing that the store does not know is left out. */
  static FirstLook of(RepositoryConnection connection, QueryCatalogue catalogue) {
    Explorer explorer = new Explorer(connection);
    Question unresolved =
        new Question(UNRESOLVED, catalogue.get(UNRESOLVED).summary(), UNRESOLVED, Map.of());
    return new FirstLook(
        explorer.overview(),
        catalogue.questions().stream()
            .flatMap(question -> sized(question, connection, catalogue).stream())
            .toList(),
        sized(unresolved, connection, catalogue).stream().map(Sized::rows).findFirst().orElse(null),
        latest(connection, catalogue, explorer));
  }

  private static List<Sized> sized(
      Question question, RepositoryConnection connection, QueryCatalogue catalogue) {
    try {
      PreparedQuery prepared =
          catalogue.get(question.query()).prepare(question.values(), connection);
      return List.of(new Sized(question, prepared.total(SECONDS)));
    } catch (InvalidRequestException e) {
      return List.of();
    } catch (QueryInterruptedException e) {
      return List.of(new Sized(question, null));
    }
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
