package io.zhengmai.target;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Explanation;
import io.zhengmai.claim.Target;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.TextSpan;
import io.zhengmai.structure.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The targets of one document, as its sentences are read in order. */
final class Targets {
  private final TargetRules rules;
  private final IndicatorReader indicators;
  private final Outline outline;
  private final DueYears years;
  private final List<Target> targets = new ArrayList<>();
  private final List<UnresolvedSpan> unresolved = new ArrayList<>();
  private @Nullable Goal last;
  private String lastPlace = "";

  Targets(TargetRules rules, IndicatorReader indicators, Outline outline, DueYears years) {
    this.rules = rules;
    this.indicators = indicators;
    this.outline = outline;
    this.years = years;
  }

  /** The last goal before a sentence in its section; null where there is none. */
  @Nullable Goal last(Sentence sentence) {
    return outline.placeOf(sentence.offset(0)).equals(lastPlace) ? last : null;
  }

  void add(Sentence sentence, List<Goal> counted, List<Goal> worded) {
    List<Goal> goals = new ArrayList<>(counted);
    goals.addAll(worded);
    goals.sort(Comparator.comparingInt((Goal g) -> g.quantity().start()));
    String before = null;
    for (Goal goal : goals) {
      String indicator = indicators.read(sentence, goal, before);
      targets.add(target(sentence, goal, indicator));
      before = indicator;
    }
    if (!counted.isEmpty()) {
      last = counted.get(counted.size() - 1);
      lastPlace = outline.placeOf(sentence.offset(0));
    }
  }

  void doubt(Sentence sentence, List<Doubts.Doubt> doubts) {
    for (Doubts.Doubt doubt : doubts) {
      TextSpan span = sentence.span(doubt.from(), doubt.to());
      unresolved.add(
          new UnresolvedSpan(
              outline.placeOf(span.start()), doubt.reason(), new Evidence(span, doubt.rule())));
    }
  }

  TargetReader.Result result() {
    return new TargetReader.Result(targets, unresolved);
  }

  private Target target(Sentence sentence, Goal goal, String indicator) {
    Quantity quantity = goal.quantity();
    int begin = indicators.begin(sentence, goal);
    int at = sentence.offset(quantity.start());
    String clause = sentence.signs().substring(goal.from(), quantity.start());
    DueYears.Due due = years.at(at);
    DueYears.Baseline baseline = DueYears.baseline(clause, rules.deadlines());
    Optional<String> aspires = rules.aspirational().stream().filter(clause::contains).findFirst();
    List<Explanation> because = new ArrayList<>(4);
    grounds(sentence, goal, because);
    aspires.ifPresent(
        word -> {
          int from = goal.from() + clause.indexOf(word);
          TextSpan words = sentence.span(from, from + word.length());
          because.add(Explanation.of("target-aspirational", words, ""));
        });
    if (due != null) {
      because.add(due.because());
    }
    if (baseline != null) {
      TextSpan words = sentence.span(goal.from() + baseline.from(), goal.from() + baseline.to());
      because.add(Explanation.of("baseline-year", words, String.valueOf(baseline.year())));
    }
    TextSpan cue =
        goal.verbEnd() > goal.verbStart() ? sentence.span(goal.verbStart(), goal.verbEnd()) : null;
    return new Target(
        outline.placeOf(at),
        indicator,
        goal.comparator(),
        quantity.low(),
        quantity.high(),
        quantity.unit(),
        due == null ? null : due.year(),
        baseline == null ? null : baseline.year(),
        aspires.isPresent(),
        new Evidence(
            sentence.span(begin, Math.max(goal.to(), quantity.end())), goal.rule(), cue, because));
  }

  /** What makes the number a goal beside its cue or verb. */
  private static void grounds(Sentence sentence, Goal goal, List<Explanation> because) {
    Quantity number = goal.quantity();
    Quantity continued = goal.continued();
    if (continued != null) {
      TextSpan words = sentence.span(continued.start(), continued.end());
      because.add(Explanation.of("target-continued", words, ""));
    }
    if (goal.parts() > 1) {
      because.add(
          Explanation.of(
              "target-distributed",
              sentence.span(number.start(), number.end()),
              (goal.part() + 1) + "/" + goal.parts()));
    }
    Phrases.Match<TargetRules.Cue> bound = number.bound();
    if (bound != null) {
      TextSpan words = sentence.span(bound.start(), bound.end());
      because.add(Explanation.of(bound.value().id(), words, goal.comparator().code()));
    }
  }
}
