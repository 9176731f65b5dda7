package io.zhengmai.web.graph;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.explore.neighbourhood.Path;
import io.zhengmai.explore.neighbourhood.PathFinder;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;

/**
 * {@code /graph/path?from=…&to=…}: the shortest path between two things, as a page or as JSON.
 * Things are named by IRI, code or name; {@code without} leaves relations out.
 */
@Controller("/graph/path")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PathController {
  private final QueryRunner runner;
  private final Pages pages;

  PathController(QueryRunner runner, Pages pages) {
    this.runner = runner;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> path(HttpRequest<?> request) {
    Map<String, List<String>> given = FormParameters.parse(request.getUri().getRawQuery());
    String from = word(given, "from");
    String to = word(given, "to");
    List<String> without =
        given.getOrDefault("without", List.of()).stream().filter(w -> !w.isBlank()).toList();
    boolean complete = !from.isEmpty() && !to.isEmpty();
    if (Pages.asked(request)) {
      Path path = complete ? find(from, to, without) : null;
      return pages.render(request, "graphPath", new PathView(from, to, without, path));
    }
    if (!complete) {
      throw new ProblemException(
          ProblemType.BAD_PARAMETERS,
          new Bilingual("须给出参数 from 与 to", "The parameters from and to are needed"));
    }
    return GraphJson.answer(new GraphJson(pages.linker(request)).path(find(from, to, without)));
  }

  private Path find(String from, String to, List<String> without) {
    Set<IRI> left = without.stream().map(Things::iri).collect(Collectors.toSet());
    return runner.run(
        connection ->
            new PathFinder(connection, PathFinder.Bounds.USUAL)
                .between(Things.named(from, connection), Things.named(to, connection), left));
  }

  private static String word(Map<String, List<String>> given, String name) {
    return given.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
  }
}
