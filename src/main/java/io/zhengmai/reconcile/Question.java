package io.zhengmai.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One name to be matched.
 *
 * @param name null where only conditions are given
 * @param types ids of types, one of which a candidate has; empty for any
 * @param limit how many candidates at most
 */
public record Question(
    @Nullable String name, List<String> types, List<Condition> conditions, int limit) {
  /** Where a question does not say how many. */
  public static final int USUAL = 10;

  public static final int MOST = 100;

  public Question {
    types = List.copyOf(types);
    conditions = List.copyOf(conditions);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " candidates, not " + limit);
    }
    if (name == null && conditions.isEmpty()) {
      throw new IllegalArgumentException("a question has a name or a condition");
    }
  }
}
