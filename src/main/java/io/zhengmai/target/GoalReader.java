package io.zhengmai.target;

import io.zhengmai.claim.Comparator;
import io.zhengmai.target.TargetRules.Cue;
import io.zhengmai.target.TargetRules.Kind;
import io.zhengmai.target.TargetRules.Verb;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which quantities of a sentence are goals, and how each bounds what it measures. */
final class GoalReader {
  /** Numbers that a factor alone writes (千亿元) are goals only behind a cue. */
  private static final String FACTORS = "百千万亿";

  private final GoalWords words;
  private final NoGoals noGoals;
  private final Phrases<String> partitives;

  GoalReader(TargetRules rules, GoalWords words) {
    this.words = words;
    noGoals = new NoGoals(rules);
    partitives = Phrases.of(rules.partitives());
  }

  /**
   * The goals of a sentence, in order.
   *
   * @param earlier the last goal of the sentence before, which 其中 goes on with; null for none
   */
  List<Goal> read(Sentence sentence, List<Quantity> quantities, @Nullable Goal earlier) {
    List<Goal> goals = new ArrayList<>();
    Goal previous = earlier == null ? null : carried(sentence, earlier);
    for (int i = 0; i < quantities.size(); ) {
      int next = groupEnd(sentence, quantities, i);
      Quantity last = quantities.get(next - 1);
      Candidate candidate =
          new Candidate(
              sentence,
              quantities.get(i).sharing(last),
              last.end(),
              from(sentence, quantities.get(i), previous),
              words.closes(sentence, last.end()),
              previous);
      Goal goal = judge(candidate, next < quantities.size() ? quantities.get(next) : null);
      for (int part = 0; goal != null && part < next - i; part++) {
        previous = goal.part(quantities.get(i + part).sharing(last), part, next - i);
        goals.add(previous);
      }
      i = next;
    }
    return goals;
  }

  /** The goal of the sentence before, as if it stood where 其中 ends; null without 其中. */
  private @Nullable Goal carried(Sentence sentence, Goal earlier) {
    Phrases.Match<String> part = partitives.at(sentence.signs(), 0);
    return part == null ? null : earlier.endingAt(part.end());
  }

  /** Behind the last of the quantities that only a join holds apart. */
  private int groupEnd(Sentence sentence, List<Quantity> quantities, int first) {
    int next = first + 1;
    while (next < quantities.size()) {
      Quantity before = quantities.get(next - 1);
      Quantity after = quantities.get(next);
      boolean alike =
          before.unit() == null
              || (after.kind() != null
                  && (before.kind() == after.kind() || shared(sentence, before)));
      if (!alike || words.joinEnd(sentence, before.end()) != after.start()) {
        break;
      }
      next++;
    }
    return next;
  }

  /** Whether 分别 makes values of several kinds share their verb. */
  private static boolean shared(Sentence sentence, Quantity quantity) {
    int from = sentence.clauseStart(quantity.start());
    return sentence.signs().substring(from, quantity.start()).contains("分别");
  }

  private static int from(Sentence sentence, Quantity quantity, @Nullable Goal previous) {
    int from = sentence.clauseStart(quantity.start());
    if (previous != null && previous.to() > from && previous.to() <= quantity.start()) {
      from = previous.to();
      while (from < quantity.start() && "、及和与以并".indexOf(sentence.sign(from)) >= 0) {
        from++;
      }
    }
    return from;
  }

  private @Nullable Goal judge(Candidate candidate, @Nullable Quantity following) {
    Sentence sentence = candidate.sentence();
    Quantity quantity = candidate.quantity();
    Phrases.Match<Cue> cue = words.cue(sentence, quantity, candidate.from());
    boolean excluded =
        noGoals.excludes(sentence, quantity, candidate.behind(), candidate.from(), cue != null);
    if (excluded || (candidate.enclosed() && !candidate.continues())) {
      return null;
    }
    boolean counts = candidate.is(Kind.COUNT);
    int to =
        counts && !candidate.closes()
            ? words.nameEnd(sentence, candidate.behind(), following)
            : candidate.behind();
    if (noGoals.papers(sentence, candidate.behind(), to)) {
      return null;
    }
    if (cue != null) {
      return candidate.inner() ? null : cued(candidate, cue, to);
    }
    boolean rounded =
        !candidate.is(Kind.SHARE) && FACTORS.indexOf(sentence.sign(candidate.at())) >= 0;
    boolean untimed = candidate.is(Kind.TIME) && quantity.bound() == null;
    if (quantity.unit() == null || rounded || untimed) {
      return null;
    }
    Goal made = made(candidate, to);
    return made == null ? bare(candidate, to) : made;
  }

  /** A goal by a cue right before its number: 达到…, 不低于…, 提高…. */
  private Goal cued(Candidate candidate, Phrases.Match<Cue> cue, int to) {
    Sentence sentence = candidate.sentence();
    int from = candidate.from();
    Phrases.Match<Cue> change = words.changeBefore(sentence, from, cue.start());
    Comparator comparator = (change == null ? cue : change).value().meaning();
    int start = (change == null ? cue : change).start();
    Candidate.Reason reason =
        new Candidate.Reason(cue.value().id(), start, cue.end(), cue.value().isSingle(), null);
    if (candidate.is(Kind.SHARE) && words.endsWithGrowthName(sentence, from, start)) {
      comparator = Comparator.GROWTH_RATE_AT_LEAST;
    } else if (comparator == Comparator.GROWTH_RATE_AT_LEAST && !candidate.is(Kind.SHARE)) {
      // 增速高于全省增速1个百分点 compares two rates.
      boolean compared = words.endsWithGrowthName(sentence, from, cue.end());
      comparator = compared ? Comparator.EXACTLY : Comparator.INCREASE_BY;
    }
    boolean follows = candidate.is(Kind.COUNT) && !candidate.closes();
    return candidate.goal(comparator, to, reason, follows);
  }

  /** A goal by a verb before its number, near (建设5个…) or far (建设…5个). */
  private @Nullable Goal made(Candidate candidate, int to) {
    boolean closes = candidate.closes();
    Phrases.Match<Verb> near = closes ? null : words.verbBefore(candidate);
    boolean worded = candidate.quantity().inWords() && !candidate.is(Kind.SHARE);
    if (near != null && (candidate.is(Kind.COUNT) || candidate.is(Kind.MEASURE))) {
      return candidate.goal(near.value().meaning(), to, Candidate.Reason.verb(near), true);
    }
    if (candidate.is(Kind.SHARE)
        && !closes
        && noGoals.shareOfThings(candidate.sentence(), candidate.quantity(), candidate.behind())) {
      int end = candidate.sentence().clauseEnd(candidate.behind());
      return candidate.goal(
          Comparator.EXACTLY, end, candidate.without("target-share-of-things"), true);
    }
    Phrases.Match<Verb> far = near != null ? null : words.farVerb(candidate);
    if (candidate.continues() && (far == null || far.start() > candidate.from())) {
      return null;
    }
    boolean listed = !closes && candidate.sentence().sign(candidate.at() - 1) == '等';
    boolean reaches =
        far != null && (listed ? far.value().listing() && far.start() == candidate.from() : closes);
    if (far != null && reaches && !(worded && !closes)) {
      return candidate.goal(far.value().meaning(), to, Candidate.Reason.verb(far), !closes);
    }
    if (candidate.is(Kind.COUNT) && !closes && !worded && words.act(candidate, far)) {
      Comparator comparator = far == null ? Comparator.EXACTLY : far.value().meaning();
      return candidate.goal(comparator, to, candidate.without("target-things-do"), true);
    }
    return null;
  }

  /** A goal without a verb of its own: a time limit, one more of a list, a rate that is named. */
  private @Nullable Goal bare(Candidate candidate, int to) {
    Quantity quantity = candidate.quantity();
    Goal previous = candidate.previous();
    if (quantity.inWords() && !candidate.is(Kind.SHARE)) {
      return null;
    }
    if (candidate.is(Kind.TIME)) {
      return candidate.goal(
          Comparator.AT_MOST, to, candidate.without("target-procedure-time"), false);
    }
    if (previous != null && candidate.continues()) {
      int at = candidate.at();
      Candidate.Reason reason =
          new Candidate.Reason(previous.rule(), at, at, previous.single(), previous.quantity());
      return candidate.goal(previous.plain(), to, reason, !candidate.closes());
    }
    boolean rate =
        candidate.is(Kind.SHARE)
            && words.endsWithRate(candidate.sentence(), candidate.from(), candidate.at());
    boolean named = candidate.closes() && candidate.at() > candidate.from();
    if (named && (quantity.bound() != null || rate)) {
      String rule = quantity.bound() == null ? "target-rate" : quantity.bound().value().id();
      return candidate.goal(Comparator.EXACTLY, to, candidate.without(rule), false);
    }
    return null;
  }
}
