package io.zhengmai.web.home;

import io.zhengmai.query.InvalidRequestException;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.Question;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * How long the answers to what people ask first are, true as long as the store does not change.
 *
 * @param questions each with the size of its answer
 * @param unresolved how many words of documents could not be resolved; null where it is not known
 */
public record AnswerSizes(List<Sized> questions, @Nullable Long unresolved) {
  /** The query that lists what could not be resolved. */
  private static final String UNRESOLVED = "unresolved-spans";

  /** An answer that takes longer is left uncounted. */
  private static final int SECONDS = 20;

  public AnswerSizes {
    questions = List.copyOf(questions);
  }

  /**
   * A question.
   *
   * @param rows of its answer; null where their number is not known
   */
  public record Sized(Question question, @Nullable Long rows) {}

  /** What can be said before anything is counted. */
  static AnswerSizes unknown(QueryCatalogue catalogue) {
    return new AnswerSizes(
        catalogue.questions().stream().map(question -> new Sized(question, null)).toList(), null);
  }

  /** Counts. A question about a thing that the store does not know is left out. */
  static AnswerSizes of(RepositoryConnection connection, QueryCatalogue catalogue) {
    Question unresolved =
        new Question(UNRESOLVED, catalogue.get(UNRESOLVED).summary(), UNRESOLVED, Map.of());
    return new AnswerSizes(
        catalogue.questions().stream()
            .flatMap(question -> sized(question, connection, catalogue).stream())
            .toList(),
        sized(unresolved, connection, catalogue).stream()
            .flatMap(counted -> Stream.ofNullable(counted.rows()))
            .findFirst()
            .orElse(null));
  }

  private static List<Sized> sized(
      Question question, RepositoryConnection connection, QueryCatalogue catalogue) {
    try {
      return List.of(
          new Sized(
              question,
              catalogue
                  .get(question.query())
                  .prepare(question.values(), connection)
                  .total(SECONDS)));
    } catch (InvalidRequestException e) {
      return List.of();
    } catch (QueryInterruptedException e) {
      return List.of(new Sized(question, null));
    }
  }
}
