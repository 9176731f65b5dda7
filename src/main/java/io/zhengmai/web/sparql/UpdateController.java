package io.zhengmai.web.sparql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.UpdateText;
import io.zhengmai.web.access.WriteAccess;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.answer.RequestAddress;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;

/**
 * {@code /update}: an update by POST of a form or of the update itself (SPARQL 1.1 Protocol,
 * section 2.2), for who has the write token.
 *
 * <p>All of a request is one transaction. What it writes is not validated against the shapes, which
 * are for the graphs of documents. A pattern without {@code GRAPH} matches all graphs; what is
 * inserted or deleted without a graph goes into, or from, the one without a name.
 */
@Controller("/update")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class UpdateController {
  private final QueryRunner runner;
  private final RequestAddress address;
  private final WriteAccess access;

  UpdateController(QueryRunner runner, RequestAddress address, WriteAccess access) {
    this.runner = runner;
    this.address = address;
    this.access = access;
  }

  @Post
  @Consumes(MediaType.ALL)
  HttpResponse<?> post(HttpRequest<?> request, @Body @jakarta.annotation.Nullable byte[] body) {
    access.require(request);
    ProtocolRequest asked =
        ProtocolRequest.ofPost(Operation.UPDATE, request, body == null ? new byte[0] : body);
    UpdateText update = UpdateText.parse(asked.text(), address.of(request));
    if (asked.dataset() != null && update.namesDataset()) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual(
              "语句已有 USING 或 WITH，不能再用参数指定图",
              "The update has USING or WITH, so no parameter may name graphs"));
    }
    runner.change(
        connection -> {
          update.on(connection, asked.dataset()).execute();
          return true;
        });
    return HttpResponse.noContent();
  }
}
