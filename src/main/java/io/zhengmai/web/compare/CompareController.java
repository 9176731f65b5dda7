package io.zhengmai.web.compare;

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
import io.zhengmai.analysis.Comparison;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.choice.Asked;
import io.zhengmai.web.choice.Notice;
import io.zhengmai.web.choice.ViewAnswers;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Linker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * {@code /compare}: a page, or its tasks as rows, or with {@code format=rq} the query that gives
 * the tasks which are compared.
 */
@Controller("/compare")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompareController {
  private final QueryRunner runner;
  private final ViewAnswers answers;
  private final ViewAnswers.View<CompareRequest> view = new ComparisonOfARequest();

  CompareController(QueryRunner runner, ViewAnswers answers) {
    this.runner = runner;
    this.answers = answers;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    return answers.answer(request, view);
  }

  private final class ComparisonOfARequest implements ViewAnswers.View<CompareRequest> {
    @Override
    public String name() {
      return "compare";
    }

    @Override
    public CompareRequest wanted(Asked asked, Analysis analysis) {
      return CompareRequest.of(asked, analysis);
    }

    @Override
    public CompareView page(
        CompareRequest wanted,
        Analysis analysis,
        List<Notice> notices,
        RepositoryConnection connection,
        Linker linker,
        Address address) {
      return new ComparePage(analysis, wanted, connection, linker, address).view(notices);
    }

    @Override
    public ViewAnswers.Behind behind(CompareRequest wanted, Analysis analysis) {
      return new ViewAnswers.Behind(CompareData.QUERY, CompareData.parameters(wanted));
    }

    @Override
    public MutableHttpResponse<?> rows(
        HttpRequest<?> request, ResultFormat format, Analysis analysis) {
      record Compared(CompareRequest request, Comparison comparison) {}
      Compared compared =
          runner.run(
              connection -> {
                CompareRequest wanted = answers.strictly(request, this, analysis, connection);
                return new Compared(wanted, analysis.compare(wanted.sides(), wanted.topic()));
              });
      Map<String, String> headings = answers.headings(request, CompareData.QUERY);
      MutableHttpResponse<?> answer =
          runner.stream(
              request,
              (connection, out) -> {
                new CompareData(compared.request(), compared.comparison(), connection)
                    .write(format, headings, out);
                return Optional.empty();
              },
              format.contentType());
      return compared.comparison().isCut()
          ? answer.header(QueryRunner.TRUNCATED, "rows=" + compared.comparison().compared())
          : answer;
    }
  }
}
