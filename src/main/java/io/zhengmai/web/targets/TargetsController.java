package io.zhengmai.web.targets;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.TargetReader;
import io.zhengmai.analysis.TargetRow;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.choice.Asked;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Pages;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.query.TupleQueryResultHandler;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * {@code /targets}: a page, or all targets of the selection as the rows of the query {@code
 * targets-by-indicator}, or with {@code format=rq} that query.
 */
@Controller("/targets")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TargetsController {
  /** The value of {@code format} that asks for the query instead of its rows. */
  static final String SPARQL = "rq";

  private final Analysis analysis;
  private final QueryRunner runner;
  private final QueryCatalogue catalogue;
  private final Pages pages;

  TargetsController(Analysis analysis, QueryRunner runner, QueryCatalogue catalogue, Pages pages) {
    this.analysis = analysis;
    this.runner = runner;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    String format = request.getParameters().get("format");
    if (format == null && Pages.asked(request)) {
      Linker linker = pages.linker(request);
      Address address = Address.of(request);
      TargetsView view =
          runner.run(
              connection -> {
                Asked asked = asked(request, connection);
                TargetsRequest wanted = TargetsRequest.of(asked, analysis);
                return new TargetsPage(analysis, wanted, connection, linker, address)
                    .view(asked.problems());
              });
      return pages.render(request, "targets", view);
    }
    if (SPARQL.equals(format)) {
      String query = runner.run(connection -> sparql(request, connection));
      return HttpResponse.ok(query).contentType("application/sparql-query;charset=utf-8");
    }
    ResultFormat chosen = Formats.of(request, ResultKind.BINDINGS);
    return runner.stream(
        request,
        (connection, out) -> {
          write(strictly(request, connection), connection, chosen, headings(request), out);
          return Optional.empty();
        },
        chosen.contentType());
  }

  private void write(
      TargetsRequest wanted,
      RepositoryConnection connection,
      ResultFormat format,
      Map<String, String> headings,
      OutputStream out) {
    List<TargetRow> targets = analysis.targets(wanted.selection());
    TargetReader reader = new TargetReader(connection);
    TupleQueryResultHandler rows = format.bindingsWriter(out, headings);
    rows.startQueryResult(
        catalogue.get(TargetsRequest.QUERY).columns().stream()
            .map(CannedQuery.Column::name)
            .toList());
    targets.forEach(target -> rows.handleSolution(reader.bindings(target)));
    rows.endQueryResult();
  }

  private Map<String, String> headings(HttpRequest<?> request) {
    Linker linker = pages.linker(request);
    return catalogue.get(TargetsRequest.QUERY).columns().stream()
        .collect(
            Collectors.toMap(CannedQuery.Column::name, column -> linker.words(column.label())));
  }

  private String sparql(HttpRequest<?> request, RepositoryConnection connection) {
    return catalogue
        .get(TargetsRequest.QUERY)
        .prepare(strictly(request, connection).parameters(), connection)
        .text();
  }

  private TargetsRequest strictly(HttpRequest<?> request, RepositoryConnection connection) {
    Asked asked = asked(request, connection);
    TargetsRequest wanted = TargetsRequest.of(asked, analysis);
    asked.refuseProblems();
    return wanted;
  }

  private static Asked asked(HttpRequest<?> request, RepositoryConnection connection) {
    return new Asked("targets", FormParameters.parse(request.getUri().getRawQuery()), connection);
  }
}
