package io.zhengmai.validation;

import java.util.List;

/**
 * What is wrong with a graph.
 *
 * @param violations sorted and without repetition; empty when the graph is as it must be
 */
public record ValidationReport(List<Violation> violations) {
  private static final int SHOWN = 20;

  public ValidationReport {
    violations = violations.stream().sorted().distinct().toList();
  }

  public boolean conforms() {
    return violations.isEmpty();
  }

  /** The first violations, one on each line, and how many more there are. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    violations.stream().limit(SHOWN).forEach(v -> text.append(v).append('\n'));
    if (violations.size() > SHOWN) {
      int more = violations.size() - SHOWN;
      text.append("… 另有 ").append(more).append(" 条 and ").append(more).append(" more\n");
    }
    return text.toString();
  }
}
