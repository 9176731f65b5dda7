package io.zhengmai.web.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Store;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.page.Pages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /}: what is in the graph, and where everything is. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {
  private final Map<Bilingual, List<CannedQuery>> questions;
  private final QueryCatalogue catalogue;
  private final Store store;
  private final QueryRunner runner;
  private final Pages pages;
  private volatile @Nullable Counted counted;

  HomeController(QueryCatalogue catalogue, Store store, QueryRunner runner, Pages pages) {
    this.catalogue = catalogue;
    this.questions = catalogue.byTopic();
    this.store = store;
    this.runner = runner;
    this.pages = pages;
  }

  @Get("/")
  HttpResponse<?> home(HttpRequest<?> request) {
    return pages.render(request, "home", new HomeView(look(), questions));
  }

  /** Counting looks at every thing: it is done again only where the store has changed. */
  private FirstLook look() {
    String version = store.version();
    Counted last = counted;
    if (last == null || !last.version().equals(version)) {
      last = new Counted(version, runner.run(connection -> FirstLook.of(connection, catalogue)));
      counted = last;
    }
    return last.look();
  }

  private record Counted(String version, FirstLook look) {}
}
