package io.zhengmai.web.targets;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.TargetReader;
import io.zhengmai.analysis.TargetRow;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.choice.Asked;
import io.zhengmai.web.choice.Notice;
import io.zhengmai.web.choice.ViewAnswers;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Linker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final QueryRunner runner;
  private final QueryCatalogue catalogue;
  private final ViewAnswers answers;
  private final ViewAnswers.View<TargetsRequest> view = new TargetsOfARequest();

  TargetsController(QueryRunner runner, QueryCatalogue catalogue, ViewAnswers answers) {
    this.runner = runner;
    this.catalogue = catalogue;
    this.answers = answers;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    return answers.answer(request, view);
  }

  private final class TargetsOfARequest implements ViewAnswers.View<TargetsRequest> {
    @Override
    public String name() {
      return "targets";
    }

    @Override
    public TargetsRequest wanted(Asked asked, Analysis analysis) {
      return TargetsRequest.of(asked, analysis);
    }

    @Override
    public TargetsView page(
        TargetsRequest wanted,
        Analysis analysis,
        List<Notice> notices,
        RepositoryConnection connection,
        Linker linker,
        Address address) {
      return new TargetsPage(analysis, wanted, connection, linker, address).view(notices);
    }

    @Override
    public ViewAnswers.Behind behind(TargetsRequest wanted, Analysis analysis) {
      return new ViewAnswers.Behind(TargetsRequest.QUERY, wanted.parameters());
    }

    @Override
    public MutableHttpResponse<?> rows(
        HttpRequest<?> request, ResultFormat format, Analysis analysis) {
      return runner.stream(
          request,
          (connection, out) -> {
            TargetsRequest wanted = answers.strictly(request, this, analysis, connection);
            write(
                analysis.targets(wanted.selection()),
                connection,
                format.bindingsWriter(out, headings(request)));
            return Optional.empty();
          },
          format.contentType());
    }
  }

  private Map<String, String> headings(HttpRequest<?> request) {
    return answers.headings(request, TargetsRequest.QUERY);
  }

  private void write(
      List<TargetRow> targets, RepositoryConnection connection, TupleQueryResultHandler rows) {
    TargetReader reader = new TargetReader(connection);
    rows.startQueryResult(
        catalogue.get(TargetsRequest.QUERY).columns().stream()
            .map(CannedQuery.Column::name)
            .toList());
    targets.forEach(target -> rows.handleSolution(reader.bindings(target)));
    rows.endQueryResult();
  }
}
