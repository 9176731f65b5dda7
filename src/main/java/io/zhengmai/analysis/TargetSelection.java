package io.zhengmai.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Which targets are wanted.
 *
 * @param indicator words that its name contains; empty for all
 * @param unit exactly; empty for all
 * @param due the year of the deadline
 * @param scope region, year and document, and an industry that a task of the same section acts on;
 *     its roles and bases do not count
 */
public record TargetSelection(
    String indicator, String unit, @Nullable Integer due, Selection scope) {
  /** Everything. */
  public static final TargetSelection ALL = new TargetSelection("", "", null, Selection.ALL);
}
