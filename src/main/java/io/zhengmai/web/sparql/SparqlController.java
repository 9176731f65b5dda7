package io.zhengmai.web.sparql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.SparqlText;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sparql}: a query by GET, by POST of a form, or by POST of the query itself (SPARQL 1.1
 * Protocol, section 2.1).
 */
@Controller("/sparql")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SparqlController {
  private final QueryRunner runner;

  SparqlController(QueryRunner runner) {
    this.runner = runner;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    return answer(request, ProtocolRequest.ofGet(request));
  }

  @Post
  @Consumes(MediaType.ALL)
  HttpResponse<?> post(HttpRequest<?> request, @Body byte @Nullable [] body) {
    return answer(request, ProtocolRequest.ofPost(request, body == null ? new byte[0] : body));
  }

  private HttpResponse<?> answer(HttpRequest<?> request, ProtocolRequest asked) {
    SparqlText query = SparqlText.parse(asked.query());
    ResultFormat format = Formats.of(request, asked.format(), query.kind());
    return runner.answer(connection -> query.on(connection, asked.dataset()), format);
  }
}
