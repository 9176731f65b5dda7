package io.zhengmai.web.targets;

import io.zhengmai.analysis.DeadlineCounts;
import io.zhengmai.analysis.TargetReader;
import io.zhengmai.web.choice.ThingKey;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.ChartOption;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.PageJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws how many targets are due in which year: a time line, and the table beside it. */
final class DeadlineDrawing {
  /** Years are drawn one by one up to so many; where they lie further apart, those there are. */
  private static final int LONGEST = 40;

  /** More provinces need a higher drawing. */
  private static final int LOW = 8;

  private static final int SMALLEST_POINT = 16;
  private static final int LARGEST_POINT = 52;

  private final DeadlineCounts counts;
  private final TargetReader reader;
  private final Linker linker;
  private final Address address;

  DeadlineDrawing(DeadlineCounts counts, TargetReader reader, Linker linker, Address address) {
    this.counts = counts;
    this.reader = reader;
    this.linker = linker;
    this.address = address;
  }

  TargetsView.Deadlines view() {
    List<Integer> columns = new ArrayList<>(counts.years());
    if (counts.undated() > 0) {
      columns.add(0);
    }
    return new TargetsView.Deadlines(
        columns.stream().map(this::name).toList(),
        counts.lines().stream()
            .map(
                line ->
                    new TargetsView.Line(
                        new Link(name(line), address(line).href()),
                        columns.stream()
                            .map(year -> new TargetsView.Count(line.in(year), address(line, year)))
                            .toList()))
            .toList(),
        PageJson.of(option()),
        counts.lines().size() > LOW);
  }

  private Map<String, Object> option() {
    int most =
        counts.lines().stream()
            .flatMap(line -> line.counts().values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    List<Object> points = new ArrayList<>();
    for (DeadlineCounts.Line line : counts.lines()) {
      for (int year : line.counts().keySet().stream().sorted().toList()) {
        double share = Math.sqrt(line.in(year) / (double) most);
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("value", List.of(name(year), name(line), line.in(year)));
        point.put(
            "symbolSize", Math.round(SMALLEST_POINT + share * (LARGEST_POINT - SMALLEST_POINT)));
        point.put("href", address(line, year));
        points.add(point);
      }
    }
    return ChartOption.of(
        "item",
        false,
        Map.of("type", "category", "data", years()),
        Map.of(
            "type",
            "category",
            "inverse",
            true,
            "data",
            counts.lines().stream().map(this::name).toList()),
        List.of(
            Map.of(
                "type",
                "scatter",
                "name",
                linker.choose("到期的指标", "Targets due"),
                "data",
                points,
                "label",
                Map.of("show", true, "formatter", "{@[2]}"))));
  }

  /** Years in their distance, and last what has no deadline. */
  private List<String> years() {
    List<Integer> known = counts.years();
    List<String> names = new ArrayList<>();
    if (!known.isEmpty()) {
      int first = known.get(0);
      int last = known.get(known.size() - 1);
      if (last - first < LONGEST) {
        IntStream.rangeClosed(first, last).mapToObj(this::name).forEach(names::add);
      } else {
        known.stream().map(this::name).forEach(names::add);
      }
    }
    if (counts.undated() > 0) {
      names.add(name(0));
    }
    return names;
  }

  private String name(int year) {
    return year == 0 ? linker.choose("未写期限", "no deadline") : String.valueOf(year);
  }

  private String name(DeadlineCounts.Line line) {
    return linker.words(reader.named(line.region()).label());
  }

  private Address address(DeadlineCounts.Line line) {
    return address.with("region", ThingKey.of(line.region()));
  }

  /** Empty for what has no deadline: no year asks for it. */
  private String address(DeadlineCounts.Line line, int year) {
    return year == 0 ? "" : address(line).with("due", year).href() + "#rows";
  }
}
