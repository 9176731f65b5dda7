package io.zhengmai.web.sparql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.query.SparqlText;
import io.zhengmai.web.access.Reads;
import io.zhengmai.web.access.WriteAccess;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.answer.RequestAddress;
import io.zhengmai.web.page.Pages;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;

/**
 * {@code /sparql}: a query by GET, by POST of a form, or by POST of the query itself (SPARQL 1.1
 * Protocol, section 2.1); without a query, a description of the service, or the workbench for who
 * asks for a page.
 */
@Controller("/sparql")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SparqlController {
  private final QueryRunner runner;
  private final RequestAddress address;
  private final WriteAccess access;

  SparqlController(QueryRunner runner, RequestAddress address, WriteAccess access) {
    this.runner = runner;
    this.address = address;
    this.access = access;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    Set<String> parameters = FormParameters.parse(request.getUri().getRawQuery()).keySet();
    if (parameters.isEmpty() && Pages.asked(request)) {
      return HttpResponse.seeOther(URI.create("/workbench")).header("Vary", "Accept");
    }
    if (parameters.isEmpty() || parameters.equals(Set.of("format"))) {
      return description(request);
    }
    return answer(request, ProtocolRequest.ofGet(Operation.QUERY, request));
  }

  @Reads
  @Post
  @Consumes(MediaType.ALL)
  HttpResponse<?> post(HttpRequest<?> request, @Body @jakarta.annotation.Nullable byte[] body) {
    return answer(
        request,
        ProtocolRequest.ofPost(Operation.QUERY, request, body == null ? new byte[0] : body));
  }

  private HttpResponse<?> description(HttpRequest<?> request) {
    ResultFormat format = Formats.of(request, ResultKind.GRAPH);
    String endpoint = address.of(request);
    Model description =
        runner.run(connection -> ServiceDescription.of(endpoint, access.configured(), connection));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedRdf.write(description, format.rdf(), out);
    return HttpResponse.ok(out.toByteArray())
        .contentType(format.mediaType() + ";charset=utf-8")
        .header("Vary", "Accept");
  }

  private HttpResponse<?> answer(HttpRequest<?> request, ProtocolRequest asked) {
    SparqlText query = SparqlText.parse(asked.text(), address.of(request));
    ResultFormat format = Formats.of(request, asked.format(), query.kind());
    return runner.answer(
        request,
        asked.timeout(),
        connection -> query.on(connection, asked.dataset()),
        format,
        Map.of());
  }
}
