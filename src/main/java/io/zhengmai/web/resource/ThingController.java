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
import io.zhengmai.format.Negotiation;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;

/**
 * {@code /id/…} answers 303 with the page or the data of a thing, as the request prefers; a client
 * that takes anything gets data.
 */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ThingController {
  private final ThingAddress addresses;
  private final QueryRunner runner;
  private final Pages pages;

  ThingController(ThingAddress addresses, QueryRunner runner, Pages pages) {
    this.addresses = addresses;
    this.runner = runner;
    this.pages = pages;
  }

  @Get("/id/{+path}")
  HttpResponse<?> see(HttpRequest<?> request, String path) {
    IRI thing = addresses.thing(rawPath(request, "/id/"));
    known(thing, reader -> true);
    boolean page =
        request.getParameters().get("format") == null
            && Negotiation.prefers(Formats.accept(request), "text/html", ResultKind.GRAPH);
    String query = request.getUri().getRawQuery();
    String target = addresses.at(page ? "/page/" : "/data/", thing);
    return HttpResponse.status(HttpStatus.SEE_OTHER)
        .header("Location", query == null ? target : target + "?" + query)
        .header("Vary", "Accept");
  }

  @Get("/page/{+path}")
  HttpResponse<?> page(HttpRequest<?> request, String path) {
    IRI thing = addresses.thing(rawPath(request, "/page/"));
    Language language = Language.of(request);
    return pages.render("thing", known(thing, reader -> reader.view(thing, language)));
  }

  @Get("/data/{+path}")
  HttpResponse<?> data(HttpRequest<?> request, String path) {
    IRI thing = addresses.thing(rawPath(request, "/data/"));
    ResultFormat format = Formats.of(request, ResultKind.GRAPH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Model data = known(thing, reader -> reader.data(thing));
    SortedRdf.write(data, format.rdf(), out);
    return HttpResponse.ok(out.toByteArray())
        .contentType(format.mediaType() + ";charset=utf-8")
        .header("Vary", "Accept");
  }

  private <T> T known(IRI thing, Function<ThingReader, T> reading) {
    return runner.run(
        connection -> {
          ThingReader reader = new ThingReader(connection, addresses);
          if (!reader.knows(thing)) {
            throw new ProblemException(
                ProblemType.NOT_FOUND, thing + ": 图谱中没有 the graph knows no such thing");
          }
          return reading.apply(reader);
        });
  }

  private static String rawPath(HttpRequest<?> request, String prefix) {
    return request.getUri().getRawPath().substring(prefix.length());
  }
}
