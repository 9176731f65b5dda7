package io.zhengmai.web.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.format.Negotiation;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.Labels;
import io.zhengmai.search.Search;
import io.zhengmai.search.SearchRequest;
import io.zhengmai.search.Suggestion;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.page.ThingAddress;
import java.util.List;
import java.util.Map;

/** {@code /search}, as a page and as JSON, and {@code /search/suggest}. */
@Controller("/search")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {
  private final Search search;
  private final SearchAnswers answers;
  private final QueryRunner runner;
  private final ThingAddress addresses;
  private final Pages pages;

  SearchController(
      Search search,
      SearchAnswers answers,
      QueryRunner runner,
      ThingAddress addresses,
      Pages pages) {
    this.search = search;
    this.answers = answers;
    this.runner = runner;
    this.addresses = addresses;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> search(HttpRequest<?> request) {
    Map<String, List<String>> parameters = FormParameters.parse(request.getUri().getRawQuery());
    boolean page =
        !parameters.containsKey("format")
            && Negotiation.prefers(Formats.accept(request), "text/html", ResultKind.GRAPH);
    if (page && parameters.getOrDefault("q", List.of()).stream().allMatch(String::isBlank)) {
      return pages.render(request, "search", SearchPage.blank());
    }
    if (page) {
      SearchParameters asked = new SearchParameters(parameters);
      Linker linker = pages.linker(request);
      SearchView view =
          runner.run(
              connection -> {
                SearchRequest wanted = asked.search(connection);
                return new SearchPage(new Labels(connection), linker)
                    .of(wanted, search.find(wanted));
              });
      return pages.render(request, "search", view);
    }
    return json(runner.run(connection -> answers.json(parameters, connection)));
  }

  @Get("/suggest")
  HttpResponse<?> suggest(HttpRequest<?> request) {
    SearchParameters.Typed typed =
        new SearchParameters(FormParameters.parse(request.getUri().getRawQuery())).typed();
    Language language = Language.of(request);
    return json(
        runner.run(
            connection -> {
              List<Suggestion> found = search.suggest(typed.words(), typed.kinds(), typed.limit());
              return new SearchJson(new Labels(connection), addresses).of(found, language);
            }));
  }

  private static HttpResponse<?> json(JsonNode body) {
    return HttpResponse.ok(SearchJson.bytes(body))
        .contentType("application/json")
        .header("Vary", "Accept, Accept-Language");
  }
}
