package io.zhengmai.target;

import io.zhengmai.claim.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that is a goal, in a sentence.
 *
 * @param plain what its cue or verb says without a bound behind the number (以上)
 * @param from where its clause begins
 * @param to behind its number, or behind the thing counted where that follows
 * @param verbStart where the cue or verb that makes it a goal begins
 * @param verbEnd behind that cue or verb; as verbStart where none does
 * @param rule the id of the rule that makes it one
 * @param single whether that bounds this number only
 * @param continued the number whose verb it shares; null where it has its own
 * @param follows whether the name of what is counted follows the number
 * @param part which of the values that share a verb it is, from 0
 * @param parts how many values share its verb
 */
record Goal(
    Quantity quantity,
    Comparator comparator,
    Comparator plain,
    int from,
    int to,
    int verbStart,
    int verbEnd,
    String rule,
    boolean single,
    @Nullable Quantity continued,
    boolean follows,
    int part,
    int parts) {

  /** The same goal for another of the values that share its verb. */
  Goal part(Quantity value, int number, int count) {
    boolean range = value.high() != null && !comparator.isChange();
    Comparator own = range ? Comparator.RANGE : comparator;
    return new Goal(
        value, own, plain, from, to, verbStart, verbEnd, rule, single, continued, follows, number,
        count);
  }

  /** The same goal as if it filled the beginning of a sentence up to a place. */
  Goal endingAt(int end) {
    return new Goal(
        quantity.filling(end), comparator, plain, 0, end, 0, 0, rule, single, null, false, 0, 1);
  }
}
