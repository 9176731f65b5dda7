package io.zhengmai.web.workbench;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.ForbiddenQueryException;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.SparqlSyntaxException;
import io.zhengmai.query.SparqlText;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /workbench}: {@code ?query=} is run and shown as {@code ?view=} says; {@code ?start=} puts
 * a canned query into the editor without running it.
 */
@Controller("/workbench")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WorkbenchController {
  private static final String EXAMPLE =
      """
      PREFIX zm: <https://w3id.org/zhengmai/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?agency ?name (COUNT(DISTINCT ?task) AS ?tasks) {
        ?agency zm:leads ?task ; skos:prefLabel ?name
      }
      GROUP BY ?agency ?name ORDER BY DESC(?tasks) LIMIT 20
      """;

  private final QueryRunner runner;
  private final QueryCatalogue catalogue;
  private final Pages pages;

  WorkbenchController(QueryRunner runner, QueryCatalogue catalogue, Pages pages) {
    this.runner = runner;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    String query = request.getParameters().get("query");
    if (query == null || query.isBlank()) {
      return page(request, start(request), null, null, HttpStatus.OK);
    }
    try {
      SparqlText text = SparqlText.parse(query);
      int seconds = runner.limits().seconds();
      Result result = runner.run(connection -> ResultReader.read(text, connection, seconds));
      return page(request, query, result, null, HttpStatus.OK);
    } catch (SparqlSyntaxException e) {
      String where = e.line() + ":" + e.column() + " ";
      return page(request, query, null, where + e.getMessage(), HttpStatus.BAD_REQUEST);
    } catch (ForbiddenQueryException e) {
      return page(request, query, null, String.valueOf(e.getMessage()), HttpStatus.FORBIDDEN);
    } catch (ProblemException e) {
      return page(
          request,
          query,
          null,
          e.problem().detail(),
          HttpStatus.valueOf(e.problem().type().status()));
    }
  }

  private String start(HttpRequest<?> request) {
    String name = request.getParameters().get("start");
    return name == null ? EXAMPLE : catalogue.find(name).map(CannedQuery::text).orElse(EXAMPLE);
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      String query,
      @Nullable Result result,
      @Nullable String problem,
      HttpStatus status) {
    Linker to = pages.linker(request);
    String form = request.getParameters().get("view");
    List<CannedQuery> starts = catalogue.list();
    WorkbenchView view =
        new WorkbenchView(to, query, result, problem, Form.named(form == null ? "" : form), starts);
    return pages.render(request, "workbench", view).status(status);
  }
}
