package io.zhengmai.web.catalogue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.PreparedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.Patience;
import io.zhengmai.web.answer.QueryRunner;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.query.Query;

/** {@code /queries} and {@code /queries/{name}}. */
@Controller("/queries")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class QueriesController {
  private final QueryCatalogue catalogue;
  private final QueryRunner runner;

  QueriesController(QueryCatalogue catalogue, QueryRunner runner) {
    this.catalogue = catalogue;
    this.runner = runner;
  }

  @Get
  HttpResponse<byte[]> list() {
    return HttpResponse.ok(CatalogueJson.of(catalogue.list())).contentType("application/json");
  }

  /** Parameters that mean the same on every query are not the query's. */
  @Get("/{name}")
  HttpResponse<?> answer(HttpRequest<?> request, @PathVariable String name) {
    CannedQuery query = catalogue.get(name);
    ResultFormat format = Formats.of(request, query.kind());
    Map<String, List<String>> parameters = FormParameters.parse(request.getUri().getRawQuery());
    parameters.remove("format");
    parameters.remove("lang");
    parameters.remove(Patience.PARAMETER);
    return runner.answer(
        request, connection -> query(query.prepare(parameters, connection)), format);
  }

  private static Query query(PreparedQuery prepared) {
    return switch (prepared.query().kind()) {
      case BINDINGS -> prepared.rows();
      case BOOLEAN -> prepared.answer();
      case GRAPH, DATASET -> prepared.graph();
    };
  }
}
