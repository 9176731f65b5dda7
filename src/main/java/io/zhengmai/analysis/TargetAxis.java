package io.zhengmai.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Targets that can stand on one axis: of one unit and one kind of quantity.
 *
 * @param unit empty for numbers without one
 * @param indicators those of the most regions first, then those of the most targets
 */
public record TargetAxis(String unit, Quantity quantity, List<Indicator> indicators) {
  public TargetAxis {
    indicators = List.copyOf(indicators);
  }

  /**
   * The targets of one indicator: what the graph calls by the same name.
   *
   * @param targets from the least to the most that they ask for
   */
  public record Indicator(String name, List<TargetRow> targets) {
    public Indicator {
      targets = List.copyOf(targets);
    }

    long regions() {
      return targets.stream().map(TargetRow::region).distinct().count();
    }
  }

  /** How many targets it has. */
  public int size() {
    return indicators.stream().mapToInt(indicator -> indicator.targets().size()).sum();
  }

  /** All targets, by indicator. */
  public List<TargetRow> targets() {
    return indicators.stream().flatMap(indicator -> indicator.targets().stream()).toList();
  }

  /** The same with as many of its first indicators as hold so many targets, at least one. */
  public TargetAxis first(int most) {
    List<Indicator> kept = new ArrayList<>();
    int left = most;
    for (Indicator indicator : indicators) {
      if (left <= 0) {
        break;
      }
      List<TargetRow> some =
          indicator.targets().subList(0, Math.min(left, indicator.targets().size()));
      kept.add(new Indicator(indicator.name(), some));
      left -= some.size();
    }
    return new TargetAxis(unit, quantity, kept);
  }

  /**
   * The axes that targets need, the fullest first. A target without a number, or with a comparator
   * that the ontology does not have, stands on none.
   */
  public static List<TargetAxis> of(List<TargetRow> targets) {
    record Kind(String unit, Quantity quantity) {}
    Map<Kind, Map<String, List<TargetRow>>> kinds = new LinkedHashMap<>();
    for (TargetRow target : targets) {
      if (target.from().isPresent() && target.to().isPresent()) {
        Kind kind = new Kind(target.unit(), target.bound().orElseThrow().quantity());
        kinds
            .computeIfAbsent(kind, k -> new LinkedHashMap<>())
            .computeIfAbsent(target.indicator(), name -> new ArrayList<>())
            .add(target);
      }
    }
    List<TargetAxis> axes = new ArrayList<>();
    kinds.forEach(
        (kind, names) -> axes.add(new TargetAxis(kind.unit(), kind.quantity(), ordered(names))));
    axes.sort(
        Comparator.comparingInt((TargetAxis axis) -> -axis.size())
            .thenComparing(TargetAxis::unit)
            .thenComparing(TargetAxis::quantity));
    return axes;
  }

  private static List<Indicator> ordered(Map<String, List<TargetRow>> names) {
    List<Indicator> indicators = new ArrayList<>();
    names.forEach(
        (name, targets) -> {
          targets.sort(
              Comparator.comparingDouble((TargetRow target) -> target.from().orElseThrow())
                  .thenComparing(target -> target.region().stringValue()));
          indicators.add(new Indicator(name, targets));
        });
    indicators.sort(
        Comparator.comparingLong((Indicator indicator) -> -indicator.regions())
            .thenComparingInt(indicator -> -indicator.targets().size())
            .thenComparing(Indicator::name));
    return indicators;
  }
}
