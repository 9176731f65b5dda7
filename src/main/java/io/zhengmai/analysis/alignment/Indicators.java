package io.zhengmai.analysis.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike the names of indicators are. Many tasks name the same few indicators: each name is
 * taken apart once, and each two names are compared once.
 */
final class Indicators {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Set<String>> pairs = new ArrayList<>();
  private final int[][] ofTasks;
  private final Map<Long, Double> compared = new HashMap<>();

  Indicators(List<Traits> tasks) {
    this.ofTasks =
        tasks.stream()
            .map(task -> task.indicators().stream().mapToInt(this::number).toArray())
            .toArray(int[][]::new);
  }

  private int number(String name) {
    Integer known = numbers.putIfAbsent(name, pairs.size());
    if (known != null) {
      return known;
    }
    pairs.add(new HashSet<>(Pairs.of(name)));
    return pairs.size() - 1;
  }

  boolean isEmpty(int task) {
    return ofTasks[task].length == 0;
  }

  /** How alike those two of their indicators are that are the most alike, from 0 to 1. */
  double likeness(int one, int other) {
    double best = 0;
    for (int left : ofTasks[one]) {
      for (int right : ofTasks[other]) {
        best = Math.max(best, ofNames(left, right));
      }
    }
    return best;
  }

  /** The share of pairs that two names have in common (Dice), from 0 to 1; each counts once. */
  double likeness(String left, String right) {
    return ofNames(number(left), number(right));
  }

  private double ofNames(int left, int right) {
    long key = ((long) Math.min(left, right) << Integer.SIZE) | Math.max(left, right);
    return compared.computeIfAbsent(key, k -> dice(pairs.get(left), pairs.get(right)));
  }

  private static double dice(Set<String> left, Set<String> right) {
    long common = left.stream().filter(right::contains).count();
    int size = left.size() + right.size();
    return size == 0 ? 0 : 2.0 * common / size;
  }
}
