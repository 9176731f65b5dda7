package io.zhengmai.target;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Target;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.TextSpan;
import io.zhengmai.structure.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
              outline.placeOf(span.start()), doubt.reason(), new Evidence(span, "target-doubt")));
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
    return new Target(
        outline.placeOf(at),
        indicator,
        goal.comparator(),
        quantity.low(),
        quantity.high(),
        quantity.unit(),
        years.at(at),
        DueYears.baseline(clause, rules.deadlines()),
        rules.aspirational().stream().anyMatch(clause::contains),
        new Evidence(
            sentence.span(begin, Math.max(goal.to(), quantity.end())), "target-" + goal.rule()));
  }
}
