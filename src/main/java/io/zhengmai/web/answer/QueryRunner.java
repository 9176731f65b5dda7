package io.zhengmai.web.answer;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.query.Cut;
import io.zhengmai.query.QueryOutput;
import io.zhengmai.query.ResultNames;
import io.zhengmai.store.Store;
import io.zhengmai.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Asks the store: on a pool of a fixed size, each question for a limited time.
 *
 * <p>Answers go to the client as they come. What fails within the first 256 KB becomes a problem;
 * what fails later breaks the connection, so that nobody takes half an answer for all of it. An
 * answer that is cut at a limit says so in the header {@value #TRUNCATED}, unless the headers have
 * gone by then, and in itself, if its format can; if neither can be done the connection is broken
 * as well.
 */
@Singleton
public final class QueryRunner {
  /** The header that tells what an answer may have at most. */
  public static final String LIMITS = "Result-Limits";

  /** The header that tells that an answer is not complete, and by what it was cut. */
  public static final String TRUNCATED = "Result-Truncated";

  private final Store store;
  private final QueryLimits limits;
  private final QueryPool pool;

  QueryRunner(Store store, QueryLimits limits, QueryPool pool) {
    this.store = store;
    this.limits = limits;
    this.pool = pool;
  }

  /** What a query may use. */
  public QueryLimits limits() {
    return limits;
  }

  /**
   * Answers with the result of a query, up to the limits.
   *
   * @throws ProblemException 503 where it takes too long, or too many are waiting
   */
  public MutableHttpResponse<?> answer(
      HttpRequest<?> request, Function<RepositoryConnection, Query> query, ResultFormat format) {
    return answer(request, query, format, Map.of());
  }

  /** The same, with headings for columns. */
  public MutableHttpResponse<?> answer(
      HttpRequest<?> request,
      Function<RepositoryConnection, Query> query,
      ResultFormat format,
      Map<String, String> headings) {
    String timeout = request.getParameters().get(Patience.PARAMETER);
    return answer(request, timeout, query, format, headings);
  }

  /** The same, with the time limit from elsewhere, such as a form; null where none is given. */
  public MutableHttpResponse<?> answer(
      HttpRequest<?> request,
      @Nullable String timeout,
      Function<RepositoryConnection, Query> query,
      ResultFormat format,
      Map<String, String> headings) {
    ResultNames names = new ResultNames(SortedRdf.PREFIXES, headings);
    AnswerBody body =
        (connection, out) ->
            QueryOutput.write(query.apply(connection), format, names, limits.cap(), out);
    return answer(request, timeout, body, format.contentType());
  }

  /** The same, with what writes the result up to the limits. */
  public MutableHttpResponse<?> answer(
      HttpRequest<?> request, @Nullable String timeout, AnswerBody body, String contentType) {
    return stream(request, Patience.seconds(request, timeout, limits), body)
        .contentType(contentType)
        .header(LIMITS, "rows=" + limits.rows() + ", bytes=" + limits.bytes());
  }

  /**
   * Answers with what is written from the store, which is not cut unless the writer does.
   *
   * @throws ProblemException 503 where it takes too long, or too many are waiting
   */
  public MutableHttpResponse<?> stream(
      HttpRequest<?> request, AnswerBody body, String contentType) {
    String timeout = request.getParameters().get(Patience.PARAMETER);
    return stream(request, Patience.seconds(request, timeout, limits), body)
        .contentType(contentType);
  }

  private MutableHttpResponse<?> stream(HttpRequest<?> request, int seconds, AnswerBody body) {
    AnswerPipe pipe = new AnswerPipe();
    StoreTask<@Nullable Void> task =
        new StoreTask<>(
            self -> {
              write(body, pipe);
              return null;
            },
            reason -> pipe.fail(StoreFailures.stopped(reason, seconds)));
    Disconnection disconnection = Disconnection.of(request, task);
    pipe.whenEnded(disconnection::forget);
    pool.start(task, seconds, pipe::waited);
    try {
      AnswerPipe.Start start = pipe.start();
      boolean headersOnly = request.getMethod() == HttpMethod.HEAD;
      if (headersOnly) {
        task.stop(StopReason.CLIENT_GONE);
      }
      MutableHttpResponse<?> response =
          headersOnly ? HttpResponse.ok() : HttpResponse.ok(start.body());
      if (start.cut() != null) {
        response.header(TRUNCATED, start.cut().unit().word() + "=" + start.cut().cap());
      }
      return response.header("Vary", "Accept");
    } catch (AnswerPipe.Failed e) {
      throw StoreFailures.of(e.why(), seconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      task.stop(StopReason.CLIENT_GONE);
      throw StoreFailures.stopped(StopReason.CLIENT_GONE, seconds);
    }
  }

  /** Hands over whatever goes wrong, errors such as a stack that overflows among it. */
  private void write(AnswerBody body, AnswerPipe pipe) {
    try (RepositoryConnection connection = store.connect()) {
      OutputStream out = pipe.out();
      Cut cut = body.write(connection, out).orElse(null);
      out.close();
      pipe.complete(cut);
    } catch (Throwable e) {
      pipe.fail(e);
    }
  }

  /**
   * Reads from the store.
   *
   * @throws ProblemException 503 where it takes too long, or too many are waiting
   */
  public <T> T run(Function<RepositoryConnection, T> reading) {
    return run((connection, task) -> reading.apply(connection));
  }

  /**
   * Changes the store in one transaction: it is done whole or not at all.
   *
   * @throws ProblemException 503 where it takes too long, or too many are waiting
   */
  public <T> T change(Function<RepositoryConnection, T> change) {
    return run(
        (connection, task) -> {
          connection.begin();
          T result = change.apply(connection);
          if (!task.seal()) {
            throw new CancellationException("stopped before it was committed");
          }
          connection.commit();
          return result;
        });
  }

  private <T> T run(BiFunction<RepositoryConnection, StoreTask<T>, T> work) {
    int seconds = limits.seconds();
    StoreTask<T> task =
        new StoreTask<>(
            self -> {
              try (RepositoryConnection connection = store.connect()) {
                return work.apply(connection, self);
              }
            },
            reason -> {});
    pool.start(task, seconds, () -> 0);
    try {
      return task.get();
    } catch (CancellationException e) {
      throw StoreFailures.stopped(StopReason.DEADLINE, seconds);
    } catch (InterruptedException e) {
      task.stop(StopReason.CLIENT_GONE);
      Thread.currentThread().interrupt();
      throw StoreFailures.stopped(StopReason.CLIENT_GONE, seconds);
    } catch (ExecutionException e) {
      throw StoreFailures.of(e.getCause() == null ? e : e.getCause(), seconds);
    }
  }
}
