package io.zhengmai.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a thing should have.
 *
 * @param property its id; null where it is the thing's own id that is given
 * @param values ids, names or words
 * @param required whether a thing without it is no candidate
 * @param quantifier which of the values it should have
 */
public record Condition(
    @Nullable String property, List<String> values, boolean required, Quantifier quantifier) {
  public Condition {
    values = List.copyOf(values);
  }

  /** How many of several values are wanted. */
  public enum Quantifier {
    ANY,
    ALL,
    NONE
  }
}
