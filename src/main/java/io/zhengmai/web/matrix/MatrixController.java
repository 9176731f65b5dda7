package io.zhengmai.web.matrix;

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
import io.zhengmai.analysis.Matrix;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.Labels;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.choice.Asked;
import io.zhengmai.web.choice.Notice;
import io.zhengmai.web.choice.ViewAnswers;
import io.zhengmai.web.figure.ProvinceTiles;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Linker;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * {@code /matrix}: a page, or the whole matrix as rows, or with {@code format=rq} the query behind
 * what is seen: the matrix, or the tasks of a cell.
 */
@Controller("/matrix")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MatrixController {
  private final QueryRunner runner;
  private final ProvinceTiles tiles;
  private final ViewAnswers answers;
  private final ViewAnswers.View<MatrixRequest> view = new MatrixOfARequest();

  MatrixController(QueryRunner runner, ProvinceTiles tiles, ViewAnswers answers) {
    this.runner = runner;
    this.tiles = tiles;
    this.answers = answers;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    return answers.answer(request, view);
  }

  private final class MatrixOfARequest implements ViewAnswers.View<MatrixRequest> {
    @Override
    public String name() {
      return "matrix";
    }

    @Override
    public MatrixRequest wanted(Asked asked, Analysis analysis) {
      return MatrixRequest.of(asked, analysis);
    }

    @Override
    public MatrixView page(
        MatrixRequest wanted,
        Analysis analysis,
        List<Notice> notices,
        RepositoryConnection connection,
        Linker linker,
        Address address) {
      return new MatrixPage(analysis, wanted, connection, linker, address).view(notices, tiles);
    }

    @Override
    public ViewAnswers.Behind behind(MatrixRequest wanted, Analysis analysis) {
      return MatrixQuery.of(wanted, analysis);
    }

    @Override
    public MutableHttpResponse<?> rows(
        HttpRequest<?> request, ResultFormat format, Analysis analysis) {
      return runner.stream(
          request,
          (connection, out) -> {
            MatrixRequest wanted = answers.strictly(request, this, analysis, connection);
            Matrix matrix = analysis.matrix(wanted.kind(), wanted.level(), wanted.selection());
            new MatrixData(
                    matrix, new Labels(connection), answers.headings(request, MatrixQuery.CELLS))
                .write(format, out);
            return Optional.empty();
          },
          format.contentType());
    }
  }
}
