package io.zhengmai.web.targets;

import io.zhengmai.analysis.TargetAxis;
import io.zhengmai.analysis.TargetReader;
import io.zhengmai.analysis.TargetRow;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;

/** Draws targets on axes: one for each unit and kind of quantity. */
final class AxisDrawing {
  /** Axes, and targets on each; {@code size=whole} draws the second number. */
  private static final int[] AXES = {6, 12};

  private static final int[] MARKS = {24, 80};

  /** As many as there are colours of series. */
  private static final int COLOURS = 8;

  private final List<TargetAxis> axes;
  private final int size;
  private final TargetReader reader;
  private final Linker linker;
  private final Address address;
  private final Map<IRI, Integer> colours = new LinkedHashMap<>();

  AxisDrawing(
      List<TargetRow> targets, boolean whole, TargetReader reader, Linker linker, Address address) {
    this.axes = TargetAxis.of(targets);
    this.size = whole ? 1 : 0;
    this.reader = reader;
    this.linker = linker;
    this.address = address;
    Map<String, IRI> regions = new TreeMap<>();
    drawn().stream()
        .flatMap(axis -> axis.targets().stream())
        .forEach(target -> regions.put(target.region().stringValue(), target.region()));
    if (regions.size() <= COLOURS) {
      regions.values().forEach(region -> colours.put(region, colours.size() + 1));
    }
  }

  private List<TargetAxis> drawn() {
    return axes.stream().limit(AXES[size]).map(axis -> axis.first(MARKS[size])).toList();
  }

  List<TargetsView.Axis> axes() {
    List<TargetsView.Axis> views = new ArrayList<>();
    for (TargetAxis axis : drawn()) {
      List<TargetRow> targets = axis.targets();
      Scale scale =
          Scale.of(
              targets.stream().mapToDouble(t -> t.from().orElseThrow()).min().orElse(0),
              targets.stream().mapToDouble(t -> t.to().orElseThrow()).max().orElse(0));
      int all = axes.get(views.size()).size();
      views.add(
          new TargetsView.Axis(
              views.size() + 1,
              axis.unit(),
              axis.quantity().label(),
              all,
              all - axis.size(),
              scale.ticks(),
              targets.stream().anyMatch(target -> target.baseline() != null),
              axis.indicators().stream().map(indicator -> group(indicator, scale)).toList()));
    }
    return views;
  }

  /** What is not drawn. */
  TargetsView.Left left() {
    int drawn = drawn().stream().mapToInt(TargetAxis::size).sum();
    int targets = axes.stream().mapToInt(TargetAxis::size).sum() - drawn;
    return new TargetsView.Left(
        Math.max(0, axes.size() - AXES[size]),
        targets,
        targets > 0 && size == 0 ? address.with("size", "whole").href() : null);
  }

  List<TargetsView.Colour> colours() {
    return colours.entrySet().stream()
        .map(entry -> new TargetsView.Colour(entry.getValue(), name(entry.getKey())))
        .toList();
  }

  private TargetsView.Group group(TargetAxis.Indicator indicator, Scale scale) {
    String alone = address.with("indicator", indicator.name()).href();
    return new TargetsView.Group(
        new Link(indicator.name(), alone),
        indicator.targets().stream().map(target -> mark(target, scale)).toList());
  }

  private TargetsView.Mark mark(TargetRow target, Scale scale) {
    String text = linker.addresses().text(target.document(), target.start(), target.end());
    return new TargetsView.Mark(
        name(target.region()),
        colours.getOrDefault(target.region(), 0),
        linker.words(reader.named(target.comparator()).label()),
        new Link(Amount.withUnit(target), text),
        target.bound().orElseThrow().form(),
        scale.at(target.from().orElseThrow()),
        scale.at(target.to().orElseThrow()),
        target.deadline() == null ? "" : target.deadline().getLabel(),
        target.baseline() == null ? "" : target.baseline().getLabel(),
        target.aspirational() != null && target.aspirational().getLabel().equals("true"));
  }

  private String name(IRI region) {
    return linker.words(reader.named(region).label());
  }
}
