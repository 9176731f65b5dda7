package io.zhengmai.target;

import io.zhengmai.claim.Comparator;

/**
 * A quantity that is a goal, in a sentence.
 *
 * @param plain what its cue or verb says without a bound behind the number (以上)
 * @param from where its clause begins
 * @param to behind its number, or behind the thing counted where that follows
 * @param verbStart where the cue or verb that makes it a goal begins
 * @param rule the id of that cue or verb
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
    String rule,
    boolean follows,
    int part,
    int parts) {

  /** The same goal for another of the values that share its verb. */
  Goal part(Quantity value, int number, int count) {
    boolean range = value.high() != null && !comparator.isChange();
    Comparator own = range ? Comparator.RANGE : comparator;
    return new Goal(value, own, plain, from, to, verbStart, rule, follows, number, count);
  }

  /** The same goal as if it filled the beginning of a sentence up to a place. */
  Goal endingAt(int end) {
    return new Goal(quantity, comparator, plain, 0, end, 0, rule, false, 0, 1);
  }
}
