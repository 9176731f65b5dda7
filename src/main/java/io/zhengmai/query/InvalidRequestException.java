package io.zhengmai.query;

import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be served, with all that is wrong with it. */
public final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<RequestProblem> problems;

  public InvalidRequestException(String query, List<RequestProblem> problems) {
    super(
        query
            + ": "
            + problems.stream().map(p -> p.message().en()).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** In the order of the query's parameters, then those that it does not have. */
  public List<RequestProblem> problems() {
    return problems;
  }
}
