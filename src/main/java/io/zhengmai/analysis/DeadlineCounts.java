package io.zhengmai.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.eclipse.rdf4j.model.IRI;

/**
 * How many targets are due in which year, by province.
 *
 * @param years that any is due in, the earliest first
 * @param lines by the IRIs of the provinces
 */
public record DeadlineCounts(List<Integer> years, List<Line> lines) {
  public DeadlineCounts {
    years = List.copyOf(years);
    lines = List.copyOf(lines);
  }

  /**
   * A province.
   *
   * @param region the state itself among them
   * @param counts by year; 0 for targets without a deadline
   */
  public record Line(IRI region, Map<Integer, Integer> counts) {
    public Line {
      counts = Map.copyOf(counts);
    }

    /** How many are due in a year; 0 asks for those without a deadline. */
    public int in(int year) {
      return counts.getOrDefault(year, 0);
    }
  }

  /** How many have no deadline. */
  public int undated() {
    return lines.stream().mapToInt(line -> line.in(0)).sum();
  }

  /**
   * Counts.
   *
   * @param province of a region; the region itself where it lies in none
   */
  static DeadlineCounts of(List<TargetRow> targets, UnaryOperator<IRI> province) {
    TreeSet<Integer> years = new TreeSet<>();
    Map<String, IRI> regions = new TreeMap<>();
    Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    for (TargetRow target : targets) {
      IRI region = province.apply(target.region());
      regions.putIfAbsent(region.stringValue(), region);
      counts
          .computeIfAbsent(region.stringValue(), r -> new TreeMap<>())
          .merge(target.due(), 1, Integer::sum);
      years.add(target.due());
    }
    years.remove(0);
    List<Line> lines = new ArrayList<>();
    regions.forEach(
        (key, region) -> lines.add(new Line(region, counts.getOrDefault(key, Map.of()))));
    return new DeadlineCounts(List.copyOf(years), lines);
  }
}
