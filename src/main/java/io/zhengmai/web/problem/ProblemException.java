package io.zhengmai.web.problem;

import io.zhengmai.query.Bilingual;
import java.util.Map;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  public ProblemException(ProblemType type, Bilingual words) {
    this(new Problem(type, words, Map.of()));
  }

  public ProblemException(ProblemType type, Bilingual words, Map<String, Object> extensions) {
    this(new Problem(type, words, extensions));
  }

  public Problem problem() {
    return problem;
  }
}
