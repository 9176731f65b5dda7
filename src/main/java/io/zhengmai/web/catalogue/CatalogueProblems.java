package io.zhengmai.web.catalogue;

import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.InvalidRequestException;
import io.zhengmai.query.RequestProblem;
import io.zhengmai.query.UnknownQueryException;
import io.zhengmai.web.problem.Problem;
import io.zhengmai.web.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be wrong with a request for a canned query. */
@Factory
final class CatalogueProblems {
  @Singleton
  ExceptionHandler<UnknownQueryException, HttpResponse<?>> unknown() {
    return (request, e) ->
        new Problem(
                ProblemType.UNKNOWN_QUERY,
                new Bilingual(
                    "没有这个查询；现有的查询见 /queries",
                    "There is no such query; /queries lists those there are"),
                Map.of("queries", e.known()))
            .response();
  }

  @Singleton
  ExceptionHandler<InvalidRequestException, HttpResponse<?>> invalid() {
    return (request, e) -> {
      List<Map<String, Object>> errors =
          e.problems().stream().map(CatalogueProblems::error).toList();
      return new Problem(
              ProblemType.BAD_PARAMETERS,
              new Bilingual(all(e, "；", Bilingual::zh), all(e, "; ", Bilingual::en)),
              Map.of("errors", errors))
          .response();
    };
  }

  private static String all(
      InvalidRequestException e, String between, Function<Bilingual, String> language) {
    return e.problems().stream()
        .map(problem -> language.apply(problem.message()))
        .collect(Collectors.joining(between));
  }

  private static Map<String, Object> error(RequestProblem problem) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("parameter", problem.parameter());
    error.put("reason", problem.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    error.put("detail", problem.message().en());
    error.put("detailZh", problem.message().zh());
    if (!problem.candidates().isEmpty()) {
      error.put(
          "candidates",
          problem.candidates().stream()
              .map(c -> Map.of("iri", c.iri().stringValue(), "label", c.label()))
              .toList());
    }
    return error;
  }
}
