package io.zhengmai.web.matrix;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Matrix;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Labels;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.choice.Asked;
import io.zhengmai.web.figure.ProvinceTiles;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Pages;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * {@code /matrix}: a page, or the whole matrix as rows, or with {@code format=rq} the query behind
 * what is seen: the matrix, or the tasks of a cell.
 */
@Controller("/matrix")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MatrixController {
  private final Analysis analysis;
  private final QueryRunner runner;
  private final QueryCatalogue catalogue;
  private final ProvinceTiles tiles;
  private final Pages pages;

  MatrixController(
      Analysis analysis,
      QueryRunner runner,
      QueryCatalogue catalogue,
      ProvinceTiles tiles,
      Pages pages) {
    this.analysis = analysis;
    this.runner = runner;
    this.catalogue = catalogue;
    this.tiles = tiles;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    String format = request.getParameters().get("format");
    if (format == null && Pages.asked(request)) {
      Linker linker = pages.linker(request);
      Address address = Address.of(request);
      MatrixView view = runner.run(connection -> view(request, connection, linker, address));
      return pages.render(request, "matrix", view);
    }
    if (MatrixData.SPARQL.equals(format)) {
      String query = runner.run(connection -> sparql(request, connection));
      return HttpResponse.ok(query).contentType("application/sparql-query;charset=utf-8");
    }
    ResultFormat chosen = Formats.of(request, ResultKind.BINDINGS);
    return runner.stream(
        request,
        (connection, out) -> {
          MatrixRequest asked = strictly(request, connection);
          Matrix matrix = analysis.matrix(asked.kind(), asked.level(), asked.selection());
          new MatrixData(matrix, new Labels(connection), headings(request)).write(chosen, out);
          return Optional.empty();
        },
        chosen.contentType());
  }

  private Map<String, String> headings(HttpRequest<?> request) {
    Linker linker = pages.linker(request);
    return catalogue.get(MatrixQuery.CELLS).columns().stream()
        .collect(
            Collectors.toMap(CannedQuery.Column::name, column -> linker.words(column.label())));
  }

  private MatrixView view(
      HttpRequest<?> request, RepositoryConnection connection, Linker linker, Address address) {
    Asked asked = asked(request, connection);
    MatrixRequest wanted = MatrixRequest.of(asked, analysis);
    return new MatrixPage(analysis, wanted, connection, linker, address)
        .view(asked.problems(), tiles);
  }

  private String sparql(HttpRequest<?> request, RepositoryConnection connection) {
    MatrixQuery query = MatrixQuery.of(strictly(request, connection), analysis);
    return catalogue.get(query.name()).prepare(query.parameters(), connection).text();
  }

  private MatrixRequest strictly(HttpRequest<?> request, RepositoryConnection connection) {
    Asked asked = asked(request, connection);
    MatrixRequest wanted = MatrixRequest.of(asked, analysis);
    asked.refuseProblems();
    return wanted;
  }

  private static Asked asked(HttpRequest<?> request, RepositoryConnection connection) {
    return new Asked("matrix", FormParameters.parse(request.getUri().getRawQuery()), connection);
  }
}
