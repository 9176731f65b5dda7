package io.zhengmai.web.resource;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.explore.Description;
import io.zhengmai.explore.Duties;
import io.zhengmai.explore.Explorer;
import io.zhengmai.explore.Window;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.catalogue.ThingPanels;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.page.Paging;
import io.zhengmai.web.page.ThingAddress;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.io.ByteArrayOutputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * {@code /id/…} answers 303 with the page or the data of a thing, as the request prefers; a client
 * that takes anything gets data.
 */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ThingController {
  /** Items of each list on one page. */
  private static final int SHOWN = 50;

  private final ThingAddress addresses;
  private final QueryRunner runner;
  private final ThingPanels panels;
  private final QueryCatalogue catalogue;
  private final Pages pages;

  ThingController(
      ThingAddress addresses,
      QueryRunner runner,
      ThingPanels panels,
      QueryCatalogue catalogue,
      Pages pages) {
    this.addresses = addresses;
    this.runner = runner;
    this.panels = panels;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @Get("/id/{+path}")
  HttpResponse<?> see(HttpRequest<?> request, String path) {
    IRI thing = addresses.thing(rawPath(request, "/id/"));
    if (!runner.run(connection -> knows(connection, thing))) {
      throw unknown(thing);
    }
    boolean page = request.getParameters().get("format") == null && Pages.asked(request);
    String query = request.getUri().getRawQuery();
    String target = addresses.at(page ? "/page/" : "/data/", thing);
    return HttpResponse.status(HttpStatus.SEE_OTHER)
        .header("Location", query == null ? target : target + "?" + query)
        .header("Vary", "Accept");
  }

  @Get("/page/{+path}")
  HttpResponse<?> page(HttpRequest<?> request, String path) {
    IRI thing = addresses.thing(rawPath(request, "/page/"));
    ThingView view =
        runner.run(
            connection -> {
              Explorer explorer = new Explorer(connection);
              Description description =
                  explorer
                      .describe(
                          thing,
                          window(request, ThingView.SAYS),
                          window(request, ThingView.POINTS_HERE),
                          window(request, ThingView.QUOTES))
                      .orElseThrow(() -> unknown(thing));
              return new ThingView(
                  pages.linker(request),
                  catalogue.words(),
                  description,
                  panels.of(
                      thing,
                      ThingView.kinds(description),
                      request.getParameters()::get,
                      pages.linker(request),
                      connection),
                  new Duties(connection).of(thing, window(request, ThingView.DUTIES)),
                  explorer.contents(thing, window(request, ThingView.CONTENTS)),
                  addresses.at("/data/", thing));
            });
    return pages.render(request, "thing", view);
  }

  private static Window window(HttpRequest<?> request, String list) {
    return Paging.window(request.getParameters().get(list), SHOWN);
  }

  @Get("/data/{+path}")
  HttpResponse<?> data(HttpRequest<?> request, String path) {
    IRI thing = addresses.thing(rawPath(request, "/data/"));
    ResultFormat format = Formats.of(request, ResultKind.GRAPH);
    Model data = runner.run(connection -> ThingData.of(connection, thing));
    if (data.isEmpty()) {
      throw unknown(thing);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedRdf.write(data, format.rdf(), out);
    return HttpResponse.ok(out.toByteArray())
        .contentType(format.mediaType() + ";charset=utf-8")
        .header("Vary", "Accept");
  }

  private static boolean knows(RepositoryConnection connection, IRI thing) {
    return connection.hasStatement(thing, null, null, false)
        || connection.hasStatement(null, null, thing, false)
        || connection.hasStatement(null, null, null, false, thing);
  }

  private static ProblemException unknown(IRI thing) {
    return new ProblemException(
        ProblemType.NOT_FOUND, new Bilingual("图谱中没有 " + thing, "the graph does not know " + thing));
  }

  private static String rawPath(HttpRequest<?> request, String prefix) {
    return request.getUri().getRawPath().substring(prefix.length());
  }
}
