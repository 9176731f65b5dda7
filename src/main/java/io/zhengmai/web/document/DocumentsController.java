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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.page.ThingAddress;
import java.util.List;

/** {@code /documents}: the list of documents, as JSON or as a page. */
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
