package io.zhengmai.web.sparql;

import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.zhengmai.query.ForbiddenQueryException;
import io.zhengmai.query.SparqlSyntaxException;
import io.zhengmai.web.problem.Problem;
import io.zhengmai.web.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can be wrong with a query that somebody wrote. */
@Factory
final class SparqlProblems {
  @Singleton
  ExceptionHandler<SparqlSyntaxException, HttpResponse<?>> syntax() {
    return (request, e) -> {
      Map<String, Object> position = new LinkedHashMap<>();
      position.put("line", e.line());
      position.put("column", e.column());
      return new Problem(ProblemType.MALFORMED_QUERY, e.words(), position).response();
    };
  }

  @Singleton
  ExceptionHandler<ForbiddenQueryException, HttpResponse<?>> forbidden() {
    return (request, e) -> new Problem(ProblemType.FORBIDDEN_QUERY, e.words()).response();
  }
}
