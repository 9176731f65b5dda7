package io.zhengmai.structure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of numbering parts, as {@code lexicon/outline.yaml} describes it.
 *
 * @param open what may stand before the number; empty for nothing
 * @param close what may stand after it; empty for nothing
 * @param traits what it may do beside standing at a line start
 * @param notBefore what must not follow
 */
record OrdinalStyle(
    String id,
    List<String> open,
    List<Numerals> numerals,
    List<String> close,
    List<Trait> traits,
    List<String> notBefore,
    List<String> examples,
    List<String> counterExamples) {
  /** What a style may do. */
  enum Trait {
    /** Begin a new outline of its own. */
    @JsonProperty("top")
    TOP,
    /** Stand in mid-line. */
    @JsonProperty("glued")
    GLUED,
    /** Be believed at a line start whatever numbers came before. */
    @JsonProperty("sure")
    SURE,
    /** Stand only in a text that numbers the parts below 1.1. */
    @JsonProperty("overDecimals")
    OVER_DECIMALS
  }

  OrdinalStyle {
    traits = copy(traits);
    open = copy(open);
    numerals = List.copyOf(numerals);
    close = copy(close);
    notBefore = copy(notBefore);
    examples = copy(examples);
    counterExamples = copy(counterExamples);
  }

  boolean top() {
    return traits.contains(Trait.TOP);
  }

  boolean glued() {
    return traits.contains(Trait.GLUED);
  }

  boolean sure() {
    return traits.contains(Trait.SURE);
  }

  boolean overDecimals() {
    return traits.contains(Trait.OVER_DECIMALS);
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
