package io.zhengmai.web.resource;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.format.PublishedContext;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.OntologyGraph;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Pages;
import java.io.ByteArrayOutputStream;
import org.eclipse.rdf4j.model.Model;

/** {@code /ontology}: the terms, as a page, as RDF, and as a context of JSON-LD. */
@Controller("/ontology")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OntologyController {
  private final Pages pages;
  private final Model ontology = OntologyGraph.model();

  OntologyController(Pages pages) {
    this.pages = pages;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    boolean named = request.getParameters().get("format") != null;
    if (!named && Pages.asked(request)) {
      return pages.render(request, "ontology", OntologyView.of(ontology, Language.of(request)));
    }
    ResultFormat format = Formats.of(request, ResultKind.GRAPH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedRdf.write(ontology, format.rdf(), out);
    return HttpResponse.ok(out.toByteArray())
        .contentType(format.mediaType() + ";charset=utf-8")
        .header("Vary", "Accept");
  }

  /** The context whose names our JSON-LD has. */
  @Get("/context.jsonld")
  HttpResponse<byte[]> context() {
    return HttpResponse.ok(PublishedContext.bytes())
        .contentType(ResultFormat.JSON_LD.contentType());
  }
}
