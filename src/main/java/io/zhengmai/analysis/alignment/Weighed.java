package io.zhengmai.analysis.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of feature of all tasks. A feature weighs the more the fewer tasks have it: what all
 * tasks of a comparison share, such as the industry that was asked for, tells little.
 */
final class Weighed {
  /** Features of each task, ascending. */
  private final int[][] features;

  private final double[] weights;
  private final double[] totals;
  private final List<List<Integer>> holders = new ArrayList<>();

  /** The features of each task; one that comes twice counts once. */
  Weighed(List<? extends Collection<?>> ofTasks) {
    Map<Object, Integer> codes = new HashMap<>();
    this.features = new int[ofTasks.size()][];
    for (int task = 0; task < features.length; task++) {
      features[task] =
          ofTasks.get(task).stream()
              .distinct()
              .mapToInt(feature -> codes.computeIfAbsent(feature, f -> codes.size()))
              .sorted()
              .toArray();
      for (int feature : features[task]) {
        if (feature == holders.size()) {
          holders.add(new ArrayList<>());
        }
        holders.get(feature).add(task);
      }
    }
    this.weights =
        holders.stream()
            .mapToDouble(h -> Math.log1p((double) features.length / h.size()))
            .toArray();
    this.totals =
        Arrays.stream(features)
            .mapToDouble(own -> Arrays.stream(own).mapToDouble(this::weight).sum())
            .toArray();
  }

  private double weight(int feature) {
    return weights[feature];
  }

  boolean isEmpty(int task) {
    return features[task].length == 0;
  }

  /** The share of the weight that two tasks have in common, from 0 to 1. */
  double likeness(int one, int other) {
    int[] left = features[one];
    int[] right = features[other];
    double shared = 0;
    int j = 0;
    for (int feature : left) {
      while (j < right.length && right[j] < feature) {
        j++;
      }
      if (j < right.length && right[j] == feature) {
        shared += weights[feature];
      }
    }
    double total = totals[one] + totals[other];
    return total == 0 ? 0 : 2 * shared / total;
  }

  /** The tasks that share a feature with a task, by feature, the rarest first. */
  List<List<Integer>> neighbours(int task) {
    return Arrays.stream(features[task])
        .mapToObj(holders::get)
        .sorted(Comparator.comparingInt(List::size))
        .toList();
  }
}
