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
import io.zhengmai.web.figure.ProvinceNames;
import io.zhengmai.web.figure.ProvinceTiles;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.workbench.WorkbenchView.Refusal;
import org.eclipse.rdf4j.model.IRI;
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
  private final ProvinceTiles provinces;
  private final Pages pages;

  WorkbenchController(
      QueryRunner runner, QueryCatalogue catalogue, ProvinceTiles provinces, Pages pages) {
    this.runner = runner;
    this.catalogue = catalogue;
    this.provinces = provinces;
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
      String why = pages.linker(request).words(e.words());
      Refusal refusal = new Refusal(why, e.line(), e.column());
      return page(request, query, null, refusal, HttpStatus.BAD_REQUEST);
    } catch (ForbiddenQueryException e) {
      return page(request, query, null, Refusal.of(e.getMessage()), HttpStatus.FORBIDDEN);
    } catch (ProblemException e) {
      HttpStatus status = HttpStatus.valueOf(e.problem().type().status());
      return page(
          request,
          query,
          null,
          Refusal.of(pages.linker(request).words(e.problem().words())),
          status);
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
      @Nullable Refusal refusal,
      HttpStatus status) {
    Linker to = pages.linker(request);
    String view = request.getParameters().get("view");
    Form form = Form.named(view == null ? "" : view);
    return pages
        .render(
            request,
            "workbench",
            new WorkbenchView(
                to,
                query,
                result,
                refusal,
                form,
                form == Form.MAP && result != null && form.suits(result) ? map(result, to) : null,
                catalogue.list(),
                runner.limits()))
        .status(status);
  }

  private TileMap map(Result result, Linker to) {
    return runner.run(
        connection -> {
          ProvinceNames names = new ProvinceNames(connection);
          return TileMap.of(result, provinces.places(), code -> province(code, names, to));
        });
  }

  private static Link province(String code, ProvinceNames names, Linker to) {
    IRI province = to.addresses().thing("region/" + code);
    return new Link(to.words(names.shortest(province)), to.addresses().page(province));
  }
}
