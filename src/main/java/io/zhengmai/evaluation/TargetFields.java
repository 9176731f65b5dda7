package io.zhengmai.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** How often comparator, unit and deadline are right on targets that were found. */
final class TargetFields {
  private int pairs;
  private int comparators;
  private int units;
  private int deadlines;

  void add(TargetRow gold, TargetRow found) {
    pairs++;
    if (Objects.equals(gold.comparator(), found.comparator())) {
      comparators++;
    }
    if (Objects.equals(gold.unit(), found.unit())) {
      units++;
    }
    boolean inherited = gold.deadlineFromTask() && found.deadline() == null;
    if (inherited || Objects.equals(gold.deadline(), found.deadline())) {
      deadlines++;
    }
  }

  Map<String, Double> shares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("comparator", share(comparators));
    shares.put("unit", share(units));
    shares.put("deadline", share(deadlines));
    return shares;
  }

  private double share(int right) {
    return pairs == 0 ? 0 : (double) right / pairs;
  }
}
