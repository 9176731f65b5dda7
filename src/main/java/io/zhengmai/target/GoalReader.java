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
  private static final String AT_LEAST = "at-least";
  private static final int LONGEST_PLACE = 8;

  private final TargetRules rules;
  private final Phrases<Cue> cues;
  private final Phrases<Verb> verbs;
  private final Phrases<String> adverbs;
  private final Phrases<String> joins;
  private final Phrases<String> partitives;
  private final Phrases<String> thingsDo;
  private final Phrases<String> objects;
  private final Phrases<String> places;
  private final NoGoals noGoals;

  GoalReader(TargetRules rules) {
    this.rules = rules;
    cues = Phrases.of(rules.cues(), Cue::words);
    verbs = Phrases.of(rules.verbs(), Verb::words);
    adverbs = Phrases.of(rules.adverbs());
    joins = Phrases.of(rules.joins());
    partitives = Phrases.of(rules.partitives());
    thingsDo = Phrases.of(rules.thingsDo());
    objects = Phrases.of(rules.objectMarkers());
    places = Phrases.of(rules.places());
    noGoals = new NoGoals(rules);
  }

  /**
   * The goals of a sentence, in order.
   *
   * @param earlier the last goal of the sentence before, which 其中 goes on with; null for none
   */
  List<Goal> read(Sentence sentence, List<Quantity> quantities, @Nullable Goal earlier) {
    List<Goal> goals = new ArrayList<>();
    Goal carried = earlier == null ? null : carried(sentence, earlier);
    for (int i = 0; i < quantities.size(); ) {
      int next = groupEnd(sentence, quantities, i);
      Quantity last = quantities.get(next - 1);
      Goal previous = goals.isEmpty() ? carried : goals.get(goals.size() - 1);
      int from = from(sentence, quantities, i, previous);
      Quantity following = next < quantities.size() ? quantities.get(next) : null;
      Goal goal = judge(sentence, quantities.get(i).sharing(last), last, from, following, previous);
      for (int part = 0; goal != null && part < next - i; part++) {
        goals.add(part(goal, quantities.get(i + part).sharing(last), part, next - i));
      }
      i = next;
    }
    return goals;
  }

  /** The goal of the sentence before, as if it stood where 其中 ends; null without 其中. */
  private @Nullable Goal carried(Sentence sentence, Goal earlier) {
    Phrases.Match<String> part = partitives.at(sentence.signs(), 0);
    if (part == null) {
      return null;
    }
    return new Goal(
        earlier.quantity(),
        earlier.comparator(),
        earlier.plain(),
        0,
        part.end(),
        0,
        earlier.rule(),
        false,
        0,
        1);
  }

  /** Whether a verb or cue stands right before a place, as before a goal's value. */
  boolean introduces(Sentence sentence, int at) {
    int from = sentence.clauseStart(at);
    return cueBefore(sentence, from, at) != null || verbBefore(sentence, from, at) != null;
  }

  private static Goal part(Goal goal, Quantity quantity, int part, int parts) {
    boolean range = quantity.high() != null && !isChange(goal.comparator());
    return new Goal(
        quantity,
        range ? Comparator.RANGE : goal.comparator(),
        goal.plain(),
        goal.from(),
        goal.to(),
        goal.verbStart(),
        goal.rule(),
        goal.follows(),
        part,
        parts);
  }

  /** Behind the last of the quantities that only a join holds apart. */
  private int groupEnd(Sentence sentence, List<Quantity> quantities, int first) {
    int next = first + 1;
    while (next < quantities.size()) {
      Quantity before = quantities.get(next - 1);
      Quantity after = quantities.get(next);
      Phrases.Match<String> join =
          before.end() < sentence.length() ? joins.at(sentence.signs(), before.end()) : null;
      boolean alike =
          before.unit() == null
              || before.kind() == after.kind() && after.kind() != null
              || after.kind() != null && shared(sentence, before);
      if (join == null || join.end() != after.start() || !alike) {
        break;
      }
      next++;
    }
    return next;
  }

  /** Where the words before a quantity begin: behind the clause before, or the goal before. */
  private static int from(
      Sentence sentence, List<Quantity> quantities, int at, @Nullable Goal previous) {
    int from = sentence.clauseStart(quantities.get(at).start());
    if (previous != null && previous.to() > from && previous.to() <= quantities.get(at).start()) {
      from = previous.to();
      while (from < quantities.get(at).start() && "、及和与以并".indexOf(sentence.sign(from)) >= 0) {
        from++;
      }
    }
    return from;
  }

  private @Nullable Goal judge(
      Sentence sentence,
      Quantity quantity,
      Quantity last,
      int from,
      @Nullable Quantity following,
      @Nullable Goal previous) {
    int behind = last.end();
    Phrases.Match<Cue> cue = cueBefore(sentence, from, quantity.start());
    if (cue == null && quantity.kind() == Kind.SHARE) {
      cue = cueOfWhole(sentence, from, quantity.start());
    }
    if (noGoals.excludes(sentence, quantity, behind, from, cue != null)) {
      return null;
    }
    boolean closes = closes(sentence, behind);
    Phrases.Match<Verb> near =
        cue != null || closes ? null : verbBefore(sentence, from, quantity.start());
    Phrases.Match<Verb> far =
        cue != null || near != null ? null : farVerb(sentence, quantity, from, closes);
    boolean continues = previous != null && continues(sentence, quantity, previous, from, closes);
    if (sentence.enclosed(quantity.start()) && !continues) {
      return null;
    }
    if (quantity.inWords()
        && cue == null
        && near == null
        && quantity.kind() != Kind.SHARE
        && !(closes && far != null)) {
      return null;
    }
    if (cue == null && "百千万亿".indexOf(sentence.sign(quantity.start())) >= 0) {
      return null;
    }
    boolean counts = quantity.kind() == Kind.COUNT;
    int to = counts && !closes ? nameEnd(sentence, behind, following) : behind;
    if (noGoals.papers(sentence, behind, to)) {
      return null;
    }

    boolean inner = previous != null && previous.follows() && previous.to() > quantity.start();
    if (cue != null && inner) {
      return null;
    }
    if (cue != null) {
      return cued(sentence, quantity, cue, from, to, closes || !counts);
    }
    if (quantity.unit() == null || quantity.kind() == Kind.TIME && quantity.bound() == null) {
      return null;
    }
    if (near != null && (counts || closes || quantity.kind() == Kind.MEASURE)) {
      return make(
          quantity, near.value().meaning(), from, to, near.start(), near.value().id(), !closes);
    }
    boolean listed = sentence.sign(quantity.start() - 1) == '等' && !closes;
    if (quantity.kind() == Kind.SHARE
        && !closes
        && noGoals.shareOfThings(sentence, quantity, behind)) {
      int end = sentence.clauseEnd(behind);
      return make(
          quantity, Comparator.EXACTLY, from, end, quantity.start(), "share-of-things", true);
    }
    boolean inherits = continues && (far == null || far.start() > from);
    if (far != null
        && !inherits
        && (listed ? far.value().listing() && far.start() == from : closes)) {
      return make(
          quantity, far.value().meaning(), from, to, far.start(), far.value().id(), !closes);
    }
    if (counts && !closes && !inherits && acts(sentence, quantity, far, from, behind)) {
      Comparator comparator = far == null ? Comparator.EXACTLY : far.value().meaning();
      return make(quantity, comparator, from, to, quantity.start(), "things-do", true);
    }
    if (quantity.kind() == Kind.TIME) {
      return make(
          quantity, Comparator.AT_MOST, from, to, quantity.start(), "procedure-time", false);
    }
    if (previous != null && inherits) {
      return make(quantity, previous.plain(), from, to, quantity.start(), previous.rule(), !closes);
    }
    boolean rate =
        closes && quantity.kind() == Kind.SHARE && endsWithRate(sentence, from, quantity.start());
    if (closes && (quantity.bound() != null || rate) && quantity.start() > from) {
      String rule = quantity.bound() == null ? "rate" : quantity.bound().id();
      return make(quantity, Comparator.EXACTLY, from, to, quantity.start(), rule, false);
    }
    return null;
  }

  /** A goal whose value a bound right behind it (以上, 左右) may bend. */
  private static Goal make(
      Quantity quantity,
      Comparator comparator,
      int from,
      int to,
      int verbStart,
      String rule,
      boolean follows) {
    Comparator bent =
        quantity.bound() == null || isChange(comparator) ? comparator : quantity.bound().meaning();
    return new Goal(quantity, bent, comparator, from, to, verbStart, rule, follows, 0, 1);
  }

  private Goal cued(
      Sentence sentence,
      Quantity quantity,
      Phrases.Match<Cue> cue,
      int from,
      int to,
      boolean named) {
    Comparator comparator = cue.value().meaning();
    String rule = cue.value().id();
    int start = cue.start();
    Phrases.Match<Cue> change = cues.endingAt(sentence.signs(), from, cue.start());
    if (change != null && isChange(change.value().meaning())) {
      comparator = change.value().meaning();
      start = change.start();
    }
    boolean growth = growthName(sentence, from, start);
    if (quantity.kind() == Kind.SHARE && growth) {
      comparator = Comparator.GROWTH_RATE_AT_LEAST;
    } else if (comparator == Comparator.GROWTH_RATE_AT_LEAST && quantity.kind() != Kind.SHARE) {
      // 增速高于全省增速1个百分点 compares two rates.
      boolean compared = growthName(sentence, from, cue.end());
      comparator = compared ? Comparator.EXACTLY : Comparator.INCREASE_BY;
    }
    return make(quantity, comparator, from, to, start, rule, !named);
  }

  private static boolean isChange(Comparator comparator) {
    return comparator == Comparator.INCREASE_BY
        || comparator == Comparator.DECREASE_BY
        || comparator == Comparator.GROWTH_RATE_AT_LEAST;
  }

  private boolean growthName(Sentence sentence, int from, int to) {
    String part = sentence.signs().substring(from, to);
    return rules.growthNames().stream().anyMatch(part::endsWith);
  }

  private boolean endsWithRate(Sentence sentence, int from, int to) {
    String part = sentence.signs().substring(from, to);
    return rules.rates().stream().anyMatch(part::endsWith);
  }

  /** Whether 分别 makes values of several kinds share their verb. */
  private static boolean shared(Sentence sentence, Quantity quantity) {
    int from = sentence.clauseStart(quantity.start());
    return sentence.signs().substring(from, quantity.start()).contains("分别");
  }

  /** The first verb before a quantity that may count it; one that says a change wins. */
  private Phrases.@Nullable Match<Verb> farVerb(
      Sentence sentence, Quantity quantity, int from, boolean closes) {
    Phrases.Match<Verb> first = null;
    for (int i = from; i < quantity.start(); i++) {
      Phrases.Match<Verb> verb = verbs.at(sentence.signs(), i);
      if (verb == null || verb.end() > quantity.start() || sentence.enclosed(i)) {
        continue;
      }
      boolean counts = verb.value().kinds().contains(quantity.kind());
      if (counts && closes && isChange(verb.value().meaning())) {
        return verb;
      }
      first = first == null && counts && !isChange(verb.value().meaning()) ? verb : first;
      i = verb.end() - 1;
    }
    return first;
  }

  private Phrases.@Nullable Match<Cue> cueBefore(Sentence sentence, int from, int at) {
    int end = at;
    for (int i = 0; i < 4; i++) {
      Phrases.Match<Cue> cue = cues.endingAt(sentence.signs(), from, end);
      if (cue != null) {
        return cue;
      }
      Phrases.Match<String> adverb = adverbs.endingAt(sentence.signs(), from, end);
      if (adverb == null) {
        break;
      }
      end = adverb.start();
    }
    return null;
  }

  /** 不低于项目总量的10%: the cue stands before the whole that the share is of. */
  private Phrases.@Nullable Match<Cue> cueOfWhole(Sentence sentence, int from, int at) {
    if (at == from || sentence.sign(at - 1) != '的') {
      return null;
    }
    for (int end = at - 2; end > from; end--) {
      Phrases.Match<Cue> cue = cues.endingAt(sentence.signs(), from, end);
      if (cue != null && !isChange(cue.value().meaning())) {
        return cue;
      }
    }
    return null;
  }

  /** Whether a verb, or what the things counted do, makes a goal of their number. */
  private boolean acts(
      Sentence sentence,
      Quantity quantity,
      Phrases.@Nullable Match<Verb> far,
      int from,
      int behind) {
    String signs = sentence.signs();
    if (far != null) {
      boolean bounded = quantity.bound() != null;
      boolean place =
          far.start() == from
              && quantity.start() - far.end() <= LONGEST_PLACE
              && places.endingAt(signs, far.end(), quantity.start()) != null;
      return bounded || place;
    }
    boolean free =
        quantity.start() == from || objects.endingAt(signs, from, quantity.start()) != null;
    return free
        && quantity.bound() == null
        && sentence.contains(thingsDo, behind, sentence.clauseEnd(behind));
  }

  private Phrases.@Nullable Match<Verb> verbBefore(Sentence sentence, int from, int at) {
    int end = at;
    for (int i = 0; i < 4; i++) {
      Phrases.Match<Verb> verb = verbs.endingAt(sentence.signs(), from, end);
      if (verb != null) {
        return verb;
      }
      Phrases.Match<String> adverb = adverbs.endingAt(sentence.signs(), from, end);
      if (adverb == null) {
        break;
      }
      end = adverb.start();
    }
    return null;
  }

  /** Whether nothing that a quantity counts follows it. */
  private boolean closes(Sentence sentence, int behind) {
    if (sentence.endsClause(behind) || "，,；;、（(）)".indexOf(sentence.sign(behind)) >= 0) {
      return true;
    }
    Phrases.Match<String> join = joins.at(sentence.signs(), behind);
    return join != null && !sentence.signs().startsWith("与", behind);
  }

  /**
   * Where the name that follows a quantity ends: with its clause, or before the next quantity's
   * words.
   */
  private int nameEnd(Sentence sentence, int behind, @Nullable Quantity following) {
    int end = sentence.clauseEnd(behind);
    int limit = following == null ? end : following.start();
    if (following == null || limit >= end) {
      return end;
    }
    if (sentence.enclosed(limit)) {
      int open = limit;
      while (open > behind && sentence.enclosed(open)) {
        open--;
      }
      return open;
    }
    for (int i = limit - 1; i > behind; i--) {
      if (sentence.sign(i) == '、' && !sentence.enclosed(i)) {
        return i;
      }
    }
    Phrases.Match<String> join = joins.endingAt(sentence.signs(), behind, limit);
    if (join != null) {
      return join.start();
    }
    return closes(sentence, following.end()) && cueBefore(sentence, behind, limit) == null
        ? limit
        : end;
  }

  /** 新建绿道60公里、公园20个: things made may be counted or measured in one list. */
  private static boolean sizes(Quantity quantity, Goal previous) {
    Comparator plain = previous.plain();
    return isSize(quantity.kind())
        && isSize(previous.quantity().kind())
        && (plain == Comparator.EXACTLY || plain == Comparator.INCREASE_BY);
  }

  private static boolean isSize(@Nullable Kind kind) {
    return kind == Kind.COUNT || kind == Kind.MEASURE || kind == Kind.MONEY;
  }

  /** 其中食品40项，轻工20项: a name and a number of the same kind follow a goal of the sentence. */
  private boolean continues(
      Sentence sentence, Quantity quantity, Goal previous, int from, boolean closes) {
    boolean alike = quantity.kind() == previous.quantity().kind() || sizes(quantity, previous);
    int gap = from - previous.to();
    boolean near = gap >= 0 && gap <= 2;
    boolean named = closes && quantity.start() > from;
    boolean follows = previous.follows() && !closes && quantity.start() == from;
    boolean free = !AT_LEAST.equals(previous.rule());
    return alike && near && free && (named || follows) && quantity.start() - from <= 60;
  }
}
