package io.zhengmai.web.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.page.ThingAddress;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/** {@code /documents} and {@code /documents/{key}}: as JSON and plain text, or as pages. */
@Controller("/documents")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentsController {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final QueryRunner runner;
  private final ThingAddress addresses;
  private final Pages pages;

  DocumentsController(QueryRunner runner, ThingAddress addresses, Pages pages) {
    this.runner = runner;
    this.addresses = addresses;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> list(HttpRequest<?> request) throws JsonProcessingException {
    Language language = Language.of(request);
    List<StoredDocument> documents = runner.run(c -> StoredDocument.all(c, language));
    if (Pages.asked(request)) {
      return pages.render(
          request, "documents", new DocumentsView(documents.stream().map(this::row).toList()));
    }
    ArrayNode list = JSON.createArrayNode();
    for (StoredDocument document : documents) {
      list.addObject()
          .put("iri", document.iri().stringValue())
          .put("title", document.title())
          .put("number", document.number())
          .put("issuer", document.issuer())
          .put("region", document.region())
          .put("issuedOn", document.issuedOn())
          .put("tasks", document.tasks())
          .put("text", addresses.text(document.iri()))
          .put("page", addresses.page(document.iri()));
    }
    return HttpResponse.ok(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(list))
        .contentType("application/json")
        .header("Vary", "Accept");
  }

  /**
   * The text of a document, exactly as the offsets of the graph count it.
   *
   * @param start first code point to mark on the page
   * @param end the code point after the last
   */
  @Get("/{+key}")
  HttpResponse<?> text(
      HttpRequest<?> request,
      String key,
      @QueryValue(defaultValue = "-1") int start,
      @QueryValue(defaultValue = "-1") int end) {
    IRI document =
        addresses.thing(
            "document/" + request.getUri().getRawPath().substring("/documents/".length()));
    Language language = Language.of(request);
    record Found(String text, String title) {}
    Found found =
        runner.run(
            connection -> {
              String text = StoredDocument.text(connection, document);
              if (text == null) {
                throw new ProblemException(
                    ProblemType.NOT_FOUND, document + ": 没有这份文件 there is no such document");
              }
              return new Found(text, StoredDocument.title(connection, language, document));
            });
    if (Pages.asked(request)) {
      Link link = new Link(found.title, addresses.page(document));
      return pages.render(request, "text", TextView.of(link, found.text, start, end));
    }
    return HttpResponse.ok(found.text.getBytes(StandardCharsets.UTF_8))
        .contentType("text/plain;charset=utf-8")
        .header("Vary", "Accept");
  }

  private DocumentsView.Row row(StoredDocument document) {
    return new DocumentsView.Row(
        new Link(document.title(), addresses.page(document.iri())),
        addresses.text(document.iri()),
        document.number(),
        document.issuer(),
        document.region(),
        document.issuedOn(),
        document.tasks());
  }
}
