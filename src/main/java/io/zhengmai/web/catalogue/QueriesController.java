package io.zhengmai.web.catalogue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Choices;
import io.zhengmai.query.Parameter;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.access.Reads;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /queries} and {@code /queries/{name}}. */
@Controller("/queries")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class QueriesController {
  private final QueryCatalogue catalogue;
  private final QueryAnswers answers;
  private final QueryRunner runner;
  private final QueryPages people;

  QueriesController(
      QueryCatalogue catalogue, QueryAnswers answers, QueryRunner runner, QueryPages people) {
    this.catalogue = catalogue;
    this.answers = answers;
    this.runner = runner;
    this.people = people;
  }

  @Get
  HttpResponse<?> list(HttpRequest<?> request) {
    if (QueryPages.asked(request)) {
      return people.list(request);
    }
    return HttpResponse.ok(CatalogueJson.of(catalogue.list())).contentType("application/json");
  }

  @Get("/{name}")
  HttpResponse<?> answer(HttpRequest<?> request, @PathVariable String name) {
    CannedQuery query = catalogue.get(name);
    return QueryPages.asked(request)
        ? people.page(request, query)
        : answers.answer(request, null, query);
  }

  /** The same with parameters in the body, which may be longer than an address. */
  @Reads
  @Post("/{name}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> answer(
      HttpRequest<?> request, @PathVariable String name, @Body @Nullable String form) {
    return answers.answer(request, form, catalogue.get(name));
  }

  /** What a parameter may be, to choose from in a form; an empty list where it may be anything. */
  @Get("/{name}/choices/{parameter}")
  HttpResponse<byte[]> choices(
      @PathVariable String name, @PathVariable String parameter, @QueryValue @Nullable String q) {
    CannedQuery query = catalogue.get(name);
    Parameter chosen =
        query
            .parameter(parameter)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND,
                        new Bilingual(
                            "查询没有参数 " + parameter, "The query has no parameter " + parameter)));
    List<Parameter.Choice> all =
        runner.run(
            connection ->
                new Choices(connection).offered(query, chosen, runner.limits().seconds()));
    String words = q == null ? "" : q.strip();
    return HttpResponse.ok(
            CatalogueJson.choices(
                all.stream()
                    .filter(c -> c.label().zh().contains(words) || c.value().contains(words))
                    .toList()))
        .contentType("application/json");
  }
}
