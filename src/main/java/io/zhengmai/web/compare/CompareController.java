package io.zhengmai.web.compare;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Comparison;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.choice.Asked;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Pages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * {@code /compare}: a page, or its tasks as rows, or with {@code format=rq} the query that gives
 * the tasks which are compared.
 */
@Controller("/compare")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompareController {
  private final Analysis analysis;
  private final QueryRunner runner;
  private final QueryCatalogue catalogue;
  private final Pages pages;

  CompareController(Analysis analysis, QueryRunner runner, QueryCatalogue catalogue, Pages pages) {
    this.analysis = analysis;
    this.runner = runner;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    String format = request.getParameters().get("format");
    if (format == null && Pages.asked(request)) {
      Linker linker = pages.linker(request);
      return pages.render(
          request, "compare", runner.run(connection -> view(request, connection, linker)));
    }
    if (CompareData.SPARQL.equals(format)) {
      String query = runner.run(connection -> sparql(request, connection));
      return HttpResponse.ok(query).contentType("application/sparql-query;charset=utf-8");
    }
    return data(request, Formats.of(request, ResultKind.BINDINGS));
  }

  private HttpResponse<?> data(HttpRequest<?> request, ResultFormat format) {
    record Compared(CompareRequest request, Comparison comparison) {}
    Compared compared =
        runner.run(
            connection -> {
              CompareRequest wanted = strictly(request, connection);
              return new Compared(wanted, analysis.compare(wanted.sides(), wanted.topic()));
            });
    Linker linker = pages.linker(request);
    MutableHttpResponse<?> answer =
        runner.stream(
            request,
            (connection, out) -> {
              new CompareData(compared.request(), compared.comparison(), connection)
                  .write(format, linker, out);
              return Optional.empty();
            },
            format.contentType());
    return compared.comparison().isCut()
        ? answer.header(QueryRunner.TRUNCATED, "rows=" + compared.comparison().compared())
        : answer;
  }

  private CompareView view(HttpRequest<?> request, RepositoryConnection connection, Linker linker) {
    Asked asked = asked(request, connection);
    CompareRequest wanted = CompareRequest.of(asked, parameters(request), analysis);
    return new ComparePage(analysis, wanted, connection, linker, Address.of(request))
        .view(asked.problems());
  }

  private String sparql(HttpRequest<?> request, RepositoryConnection connection) {
    return catalogue
        .get(CompareData.QUERY)
        .prepare(CompareData.parameters(strictly(request, connection)), connection)
        .text();
  }

  private CompareRequest strictly(HttpRequest<?> request, RepositoryConnection connection) {
    Asked asked = asked(request, connection);
    CompareRequest wanted = CompareRequest.of(asked, parameters(request), analysis);
    asked.refuseProblems();
    return wanted;
  }

  private static Asked asked(HttpRequest<?> request, RepositoryConnection connection) {
    return new Asked("compare", parameters(request), connection);
  }

  private static Map<String, List<String>> parameters(HttpRequest<?> request) {
    return Address.of(request).parameters();
  }
}
