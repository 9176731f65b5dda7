package io.zhengmai.target;

import io.zhengmai.target.TargetRules.Cue;
import io.zhengmai.target.TargetRules.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, in a sentence.
 *
 * @param start of the first figure
 * @param end behind unit and bound
 * @param high the upper end of a range
 * @param unit as written; null where there is none
 * @param kind of the unit; null where there is none
 * @param bound 以上, 左右 … right behind it or, where values share one, behind the last of them; null
 *     where there is none
 * @param inWords whether written in Chinese numerals
 */
record Quantity(
    int start,
    int end,
    BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    @Nullable Kind kind,
    Phrases.@Nullable Match<Cue> bound,
    boolean inWords) {

  /** The same number as if it filled the beginning of a sentence up to a place. */
  Quantity filling(int upTo) {
    return new Quantity(0, upTo, low, high, unit, kind, bound, inWords);
  }

  Quantity sharing(Quantity last) {
    return new Quantity(
        start,
        end,
        low,
        high,
        unit == null ? last.unit : unit,
        kind == null ? last.kind : kind,
        bound == null ? last.bound : bound,
        inWords);
  }
}
