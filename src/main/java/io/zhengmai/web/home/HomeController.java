package io.zhengmai.web.home;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Derived;
import io.zhengmai.store.Store;
import io.zhengmai.web.answer.Staleness;
import io.zhengmai.web.page.Pages;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /}: what is in the graph, and where everything is. Counting looks at every thing: the page
 * does not wait for it, and shows what is known.
 */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController implements ApplicationEventListener<ServerStartupEvent> {
  /** With few documents all is counted by then. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private final Map<Bilingual, List<CannedQuery>> questions;
  private final QueryCatalogue catalogue;
  private final Derived<FirstLook> looks;
  private final Derived<AnswerSizes> sizes;
  private final Pages pages;

  HomeController(QueryCatalogue catalogue, Store store, Pages pages) {
    this.catalogue = catalogue;
    this.questions = catalogue.byTopic();
    this.looks =
        new Derived<>("overview", store, connection -> FirstLook.of(connection, catalogue));
    this.sizes =
        new Derived<>("answer-sizes", store, connection -> AnswerSizes.of(connection, catalogue));
    this.pages = pages;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    looks.start();
    sizes.start();
  }

  @Get("/")
  HttpResponse<?> home(HttpRequest<?> request) {
    Optional<Derived.State<FirstLook>> look = looks.ifSoon(PATIENCE, PATIENCE);
    Optional<Derived.State<AnswerSizes>> counted = sizes.ifSoon(PATIENCE, PATIENCE);
    HomeView view =
        new HomeView(
            look.map(Derived.State::value).orElse(null),
            counted.map(Derived.State::value).orElseGet(() -> AnswerSizes.unknown(catalogue)),
            questions);
    MutableHttpResponse<byte[]> page = pages.render(request, "home", view);
    boolean whole =
        look.filter(Derived.State::isCurrent).isPresent()
            && counted.filter(Derived.State::isCurrent).isPresent();
    return whole ? page : Staleness.unkept(page);
  }

  @PreDestroy
  void close() {
    looks.close();
    sizes.close();
  }
}
