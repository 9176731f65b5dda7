package io.zhengmai.web.dataset;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.Iris;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Store;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.answer.RequestAddress;
import java.io.ByteArrayOutputStream;
import org.eclipse.rdf4j.model.Model;
import org.jspecify.annotations.Nullable;

/** {@code /.well-known/void} (VoID, section 7.2): the description itself, in every RDF format. */
@Controller("/.well-known/void")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class VoidController {
  private final QueryCatalogue catalogue;
  private final Iris iris;
  private final QueryRunner runner;
  private final RequestAddress address;
  private final Store store;

  /** The last description; it holds as long as store and address are the same. */
  private volatile @Nullable Known known;

  private record Known(String version, String server, Model description) {}

  VoidController(
      QueryCatalogue catalogue,
      Iris iris,
      QueryRunner runner,
      RequestAddress address,
      Store store) {
    this.catalogue = catalogue;
    this.iris = iris;
    this.runner = runner;
    this.address = address;
    this.store = store;
  }

  @Get
  HttpResponse<byte[]> get(HttpRequest<?> request) {
    ResultFormat format = Formats.of(request, ResultKind.GRAPH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedRdf.write(description(address.of(request, "")), format.rdf(), out);
    return HttpResponse.ok(out.toByteArray())
        .contentType(format.contentType())
        .header("Vary", "Accept");
  }

  private Model description(String server) {
    String version = store.version();
    Known last = known;
    if (last == null || !last.version().equals(version) || !last.server().equals(server)) {
      Model description =
          runner.run(connection -> DatasetDescription.of(server, catalogue, iris, connection));
      last = new Known(version, server, description);
      known = last;
    }
    return last.description();
  }
}
