package io.zhengmai.web.catalogue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.zhengmai.export.QueryAnswer;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.Arguments;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.PreparedQuery;
import io.zhengmai.web.answer.QueryRunner;
import jakarta.inject.Singleton;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests for canned queries: the rows, and in headers how many there are in all ({@value
 * #TOTAL}), the request in full, and the other pages ({@link PageLinks}).
 */
@Singleton
final class QueryAnswers {
  /** The header with the number of rows in all; it is missing where counting takes too long. */
  static final String TOTAL = "X-Total-Count";

  private final QueryRunner runner;

  QueryAnswers(QueryRunner runner) {
    this.runner = runner;
  }

  private record Prepared(Arguments arguments, @Nullable Long total) {}

  HttpResponse<?> answer(HttpRequest<?> request, @Nullable String form, CannedQuery query) {
    QueryRequest asked = QueryRequest.of(request, form, query);
    Prepared prepared = runner.run(connection -> prepare(query, asked, connection));
    MutableHttpResponse<?> response =
        runner.answer(
            request,
            asked.timeout(),
            (connection, out) ->
                QueryAnswer.write(
                    new PreparedQuery(query, prepared.arguments(), connection),
                    asked.format(),
                    asked.bom(),
                    runner.limits().cap(),
                    out),
            asked.format().contentType());
    if (prepared.total() != null) {
      response.header(TOTAL, String.valueOf(prepared.total()));
    }
    boolean byName = request.getParameters().contains("format");
    PageLinks.of(
            query,
            prepared.arguments(),
            byName ? asked.format().extension() : null,
            prepared.total())
        .ifPresent(links -> response.header("Link", links));
    return response;
  }

  /** Counting may take half the time, so that the rows have the other half. */
  private Prepared prepare(CannedQuery query, QueryRequest asked, RepositoryConnection connection) {
    PreparedQuery prepared = query.prepare(asked.own(), connection);
    if (query.kind() != ResultKind.BINDINGS) {
      return new Prepared(prepared.arguments(), null);
    }
    try {
      long total = prepared.total(Math.max(1, runner.limits().seconds() / 2));
      return new Prepared(prepared.arguments(), total);
    } catch (QueryInterruptedException e) {
      return new Prepared(prepared.arguments(), null);
    }
  }
}
