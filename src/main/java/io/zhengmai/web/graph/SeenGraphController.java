package io.zhengmai.web.graph;

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
import io.zhengmai.explore.neighbourhood.Neighbourhood;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.network.NetworkOutput;
import io.zhengmai.web.access.Reads;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Pages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /graph/export}: what is seen of the graph as a file of a network. Edges and nodes stand in
 * the address, or in a form where they are too many for one.
 */
@Controller("/graph/export")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SeenGraphController {
  private final QueryRunner runner;
  private final Pages pages;

  SeenGraphController(QueryRunner runner, Pages pages) {
    this.runner = runner;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    return answer(request, FormParameters.parse(request.getUri().getRawQuery()));
  }

  @Reads
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> post(HttpRequest<?> request, @Body @Nullable String form) {
    return answer(request, FormParameters.parse(form));
  }

  private HttpResponse<?> answer(HttpRequest<?> request, Map<String, List<String>> given) {
    ResultFormat format =
        Formats.of(request, FormParameters.single(given, "format"), ResultKind.NETWORK);
    SeenGraph seen = SeenGraph.of(given);
    Linker to = pages.linker(request);
    return runner.stream(
            request,
            (connection, out) -> {
              NetworkOutput.write(
                  seen.rows(new Neighbourhood(connection), to),
                  SeenGraph.COLUMNS,
                  SeenGraph.ENDS,
                  SeenGraph.TITLE,
                  format,
                  out);
              return Optional.empty();
            },
            format.contentType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"zhengmai-graph." + format.extension() + "\"");
  }
}
