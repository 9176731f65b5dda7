package io.zhengmai.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a selection of targets can choose from.
 *
 * @param indicators those of the most targets first
 * @param units those of the most targets first
 * @param deadlines years, the earliest first
 */
public record TargetScope(List<String> indicators, List<String> units, List<Integer> deadlines) {
  public TargetScope {
    indicators = List.copyOf(indicators);
    units = List.copyOf(units);
    deadlines = List.copyOf(deadlines);
  }

  static TargetScope of(List<TargetRow> rows) {
    return new TargetScope(
        often(rows, TargetRow::indicator),
        often(rows, TargetRow::unit),
        rows.stream().map(TargetRow::due).filter(year -> year > 0).distinct().sorted().toList());
  }

  private static List<String> often(List<TargetRow> rows, Function<TargetRow, String> part) {
    Map<String, Long> counts =
        rows.stream().collect(Collectors.groupingBy(part, TreeMap::new, Collectors.counting()));
    counts.remove("");
    return counts.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
