package io.zhengmai.web.answer;

import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.UpdateExecutionException;

/** What is said of work on the store that failed. */
final class StoreFailures {
  private StoreFailures() {}

  /** The problem of work that was stopped. */
  static ProblemException stopped(StopReason reason, int seconds) {
    return switch (reason) {
      case DEADLINE ->
          new ProblemException(
              ProblemType.TIMEOUT,
              new Bilingual(
                  "查询超过 " + seconds + " 秒，已停止；请缩小范围或加 LIMIT",
                  "The query was stopped after "
                      + seconds
                      + " seconds; ask for less, or add a LIMIT"));
      case CLIENT_GONE ->
          new ProblemException(
              ProblemType.TIMEOUT, new Bilingual("请求已中断", "The request was broken off"));
    };
  }

  /** What to throw for the failure: a problem where the request is the reason. */
  static RuntimeException of(Throwable failure, int seconds) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof QueryInterruptedException) {
        return stopped(StopReason.DEADLINE, seconds);
      }
      if (e instanceof StackOverflowError) {
        return new ProblemException(
            ProblemType.MALFORMED_QUERY, new Bilingual("查询嵌套过深", "The query is nested too deeply"));
      }
      if (e instanceof OutOfMemoryError) {
        return new ProblemException(
            ProblemType.TOO_COSTLY,
            new Bilingual(
                "查询所需内存过多，已停止；请缩小范围",
                "The query needs too much memory and was stopped; ask for less"));
      }
      if (e.getClass() == QueryEvaluationException.class && e.getCause() == null) {
        // An unknown function, for instance.
        return new ProblemException(
            ProblemType.BAD_REQUEST,
            new Bilingual(
                "查询无法执行：" + e.getMessage(), "The query cannot be evaluated: " + e.getMessage()));
      }
    }
    if (failure instanceof UpdateExecutionException update && update.getCause() == null) {
      return new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual(
              "更新无法执行：" + update.getMessage(),
              "The update cannot be done: " + update.getMessage()));
    }
    return failure instanceof RuntimeException runtime
        ? runtime
        : new IllegalStateException(failure);
  }
}
