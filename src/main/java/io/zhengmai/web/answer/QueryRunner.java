package io.zhengmai.web.answer;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.query.QueryOutput;
import io.zhengmai.store.Store;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.Update;
import org.eclipse.rdf4j.query.UpdateExecutionException;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * Runs queries on a pool of a fixed size, each for a limited time.
 *
 * <p>RDF4J ends a query between two rows; one that sorts or joins for long before its first row is
 * interrupted from here.
 */
@Singleton
public final class QueryRunner {
  private static final int THREADS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
  private static final int GRACE_SECONDS = 1;

  private final Store store;
  private final QueryLimits limits;
  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          THREADS,
          task -> {
            Thread thread = new Thread(task, "query");
            thread.setDaemon(true);
            return thread;
          });

  QueryRunner(Store store, QueryLimits limits) {
    this.store = store;
    this.limits = limits;
  }

  /**
   * Answers with the result of a query.
   *
   * @throws ProblemException 503 where it takes too long
   */
  public MutableHttpResponse<byte[]> answer(
      Function<RepositoryConnection, Query> query, ResultFormat format) {
    byte[] body =
        run(
            connection -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              Query prepared = query.apply(connection);
              prepared.setMaxExecutionTime(limits.seconds());
              QueryOutput.write(prepared, format, SortedRdf.PREFIXES, out);
              return out.toByteArray();
            });
    return HttpResponse.ok(body)
        .contentType(format.mediaType() + ";charset=utf-8")
        .header("Vary", "Accept");
  }

  /**
   * Runs an update as one transaction: it is done whole or not at all.
   *
   * @throws ProblemException 503 where it takes too long
   */
  public void update(Function<RepositoryConnection, Update> update) {
    run(
        connection -> {
          connection.begin();
          Update prepared = update.apply(connection);
          prepared.setMaxExecutionTime(limits.seconds());
          prepared.execute();
          connection.commit();
          return true;
        });
  }

  /**
   * Runs what reads from the store, or writes to it in a transaction of its own.
   *
   * @throws ProblemException 503 where it takes too long
   */
  public <T> T run(Function<RepositoryConnection, T> reading) {
    Future<T> future =
        pool.submit(
            () -> {
              try (RepositoryConnection connection = store.connect()) {
                return reading.apply(connection);
              }
            });
    try {
      return future.get(limits.seconds() + GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw tooLong();
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw tooLong();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof QueryInterruptedException
          || (e.getCause() instanceof UpdateExecutionException update
              && update.getCause() instanceof QueryInterruptedException)) {
        throw tooLong();
      }
      if (e.getCause() instanceof UpdateExecutionException update && update.getCause() == null) {
        throw new ProblemException(
            ProblemType.BAD_REQUEST, "更新无法执行 The update cannot be done: " + update.getMessage());
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private ProblemException tooLong() {
    return new ProblemException(
        ProblemType.TIMEOUT,
        "查询超过 "
            + limits.seconds()
            + " 秒，已停止；请缩小范围或加 LIMIT The query was stopped after "
            + limits.seconds()
            + " seconds; ask for less, or add a LIMIT");
  }

  @PreDestroy
  void close() {
    pool.shutdownNow();
  }
}
