package io.zhengmai.evaluation;

import java.util.List;
import java.util.Map;

/**
 * The result of an evaluation.
 *
 * @param kinds in the order in which they were met; all mentions together stand last
 * @param targetFields the share of the targets found whose comparator, unit and deadline are right
 * @param withoutOutput annotated documents that the program did not read
 */
public record EvaluationReport(
    List<Kind> kinds, Map<String, Double> targetFields, List<String> withoutOutput) {
  public EvaluationReport {
    kinds = List.copyOf(kinds);
    withoutOutput = List.copyOf(withoutOutput);
  }

  /**
   * One kind of fact.
   *
   * @param missed annotated rows that were not found, each with its document
   * @param extra rows of the output that match no annotation
   */
  public record Kind(String name, Score score, List<String> missed, List<String> extra) {
    public Kind {
      missed = List.copyOf(missed);
      extra = List.copyOf(extra);
    }
  }

  /** The kind of this name. */
  public Kind kind(String name) {
    return kinds.stream()
        .filter(k -> k.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind " + name));
  }
}
