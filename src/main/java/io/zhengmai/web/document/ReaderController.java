package io.zhengmai.web.document;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.explore.document.ReadDocument;
import io.zhengmai.explore.document.Span;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.page.ThingAddress;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/** {@code /documents/{key}}: a document in the reader, its text as it is, or all of it as JSON. */
@Controller("/documents")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReaderController {
  private final QueryRunner runner;
  private final ThingAddress addresses;
  private final Pages pages;

  ReaderController(QueryRunner runner, ThingAddress addresses, Pages pages) {
    this.runner = runner;
    this.addresses = addresses;
    this.pages = pages;
  }

  /**
   * A document. Its text is given exactly as the offsets of the graph count it.
   *
   * @param start first code point to point out on the page
   * @param end the code point after the last
   */
  @Get("/{+key}")
  HttpResponse<?> read(
      HttpRequest<?> request,
      String key,
      @QueryValue(defaultValue = "-1") int start,
      @QueryValue(defaultValue = "-1") int end) {
    IRI iri =
        addresses.thing(
            "document/" + request.getUri().getRawPath().substring("/documents/".length()));
    DocumentForm form = DocumentForm.of(request);
    ReadDocument document =
        runner.run(connection -> ReadDocument.in(connection, iri)).orElseThrow(() -> unknown(iri));
    return switch (form) {
      case PAGE -> pages.render(request, "reader", page(request, iri, document, span(start, end)));
      case TEXT -> form.answer(document.text().getBytes(StandardCharsets.UTF_8));
      case JSON -> form.answer(DocumentJson.bytes(DocumentJson.of(document)));
    };
  }

  private ReaderPage page(
      HttpRequest<?> request, IRI iri, ReadDocument document, @Nullable Span cited) {
    return new ReaderPage(
        ReaderView.of(
            document, addresses.text(iri), request.getParameters().getAll("show"), cited, Set.of()),
        pages.linker(request).words(document.document().label()),
        addresses.page(iri),
        addresses.graph(iri),
        "/graph?thing=" + URLEncoder.encode(iri.stringValue(), StandardCharsets.UTF_8));
  }

  private static @Nullable Span span(int start, int end) {
    return start < 0 || end < start ? null : new Span(start, end);
  }

  private static ProblemException unknown(IRI document) {
    return new ProblemException(
        ProblemType.NOT_FOUND,
        new Bilingual("没有这份文件：" + document, "there is no such document: " + document));
  }
}
