package io.zhengmai.query;

import java.util.List;
import java.util.stream.Collectors;

/** Query files that cannot be used. The message has a line for each thing that is wrong. */
public final class QueryFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<QueryFileProblem> problems;

  QueryFileException(List<QueryFileProblem> problems) {
    super(problems.stream().map(QueryFileProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** By file, in the order of lines. */
  public List<QueryFileProblem> problems() {
    return problems;
  }
}
