package io.zhengmai.target;

import io.zhengmai.claim.Comparator;
import io.zhengmai.target.TargetRules.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that may be a goal, and the words it stands among.
 *
 * @param behind behind the last of the quantities that share its verb
 * @param from where the words before it begin: behind the clause before, or the goal before
 * @param closes whether nothing that it counts follows it
 * @param previous the goal before it; null for none
 */
record Candidate(
    Sentence sentence,
    Quantity quantity,
    int behind,
    int from,
    boolean closes,
    @Nullable Goal previous) {
  /** No name that goes on with the goal before is longer. */
  private static final int LONGEST_NAME = 60;

  int at() {
    return quantity.start();
  }

  boolean is(Kind kind) {
    return quantity.kind() == kind;
  }

  boolean enclosed() {
    return sentence.enclosed(at());
  }

  /** Whether it stands in the name of what the goal before counts. */
  boolean inner() {
    return previous != null && previous.follows() && previous.to() > at();
  }

  /** 其中食品40项，轻工20项: a name and a number of the same kind follow a goal of the sentence. */
  boolean continues() {
    if (previous == null || previous.single()) {
      return false;
    }
    boolean alike = quantity.kind() == previous.quantity().kind() || sizes(previous);
    int gap = from - previous.to();
    boolean named = closes && at() > from;
    boolean follows = previous.follows() && !closes && at() == from;
    return alike && gap >= 0 && gap <= 2 && (named || follows) && at() - from <= LONGEST_NAME;
  }

  /** 新建绿道60公里、公园20个: things made may be counted or measured in one list. */
  private boolean sizes(Goal other) {
    Comparator plain = other.plain();
    return isSize(quantity.kind())
        && isSize(other.quantity().kind())
        && (plain == Comparator.EXACTLY || plain == Comparator.INCREASE_BY);
  }

  private static boolean isSize(@Nullable Kind kind) {
    return kind == Kind.COUNT || kind == Kind.MEASURE || kind == Kind.MONEY;
  }

  /**
   * The goal that it is; a bound right behind the number (以上, 左右) bends the comparator, save one of
   * change.
   */
  Goal goal(Comparator comparator, int to, Reason reason, boolean follows) {
    Comparator bent =
        quantity.bound() == null || comparator.isChange()
            ? comparator
            : quantity.bound().value().meaning();
    return new Goal(
        quantity,
        bent,
        comparator,
        from,
        to,
        reason.start(),
        reason.end(),
        reason.rule(),
        reason.single(),
        reason.continued(),
        follows,
        0,
        1);
  }

  /** A reason that no word before the number gives. */
  Reason without(String rule) {
    return new Reason(rule, at(), at(), false, null);
  }

  /**
   * What makes it a goal.
   *
   * @param start of the cue or verb; of the number where there is none
   * @param end behind the cue or verb
   * @param single whether it bounds this number only
   * @param continued the number whose verb it shares; null where it has its own
   */
  record Reason(String rule, int start, int end, boolean single, @Nullable Quantity continued) {
    static Reason verb(Phrases.Match<TargetRules.Verb> verb) {
      return new Reason(verb.value().id(), verb.start(), verb.end(), false, null);
    }
  }
}
