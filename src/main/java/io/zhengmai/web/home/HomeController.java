package io.zhengmai.web.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.explore.Explorer;
import io.zhengmai.explore.Overview;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.page.Pages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code /}: what is in the graph, and where everything is. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {
  private final Map<String, List<CannedQuery>> questions;
  private final QueryRunner runner;
  private final Pages pages;

  HomeController(QueryCatalogue catalogue, QueryRunner runner, Pages pages) {
    this.questions =
        catalogue.list().stream()
            .collect(Collectors.groupingBy(CannedQuery::topic, TreeMap::new, Collectors.toList()));
    this.runner = runner;
    this.pages = pages;
  }

  @Get("/")
  HttpResponse<?> home(HttpRequest<?> request) {
    Overview overview = runner.run(connection -> new Explorer(connection).overview());
    return pages.render(request, "home", new HomeView(overview, questions));
  }
}
