package io.zhengmai.web.workbench;

import io.zhengmai.explore.Named;
import io.zhengmai.web.page.ChartOption;
import io.zhengmai.web.page.Linker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A result as data for a drawing.
 *
 * @param data an option of ECharts, or the elements of a network
 * @param drawn how many rows it draws
 */
record Drawing(Object data, int drawn) {
  private static final int BARS = 40;
  private static final int POINTS = 400;
  private static final int EDGES = 1000;
  private static final int SERIES = 4;

  /** The drawing of a result in a form that suits it. */
  static Drawing of(Result result, Form form, Linker to) {
    Columns columns = new Columns(result);
    return switch (form) {
      case CHART -> chart(result, columns, to);
      case TIMELINE -> timeline(result, columns, to);
      case NETWORK -> network(result, columns, to);
      case TABLE, MAP -> throw new IllegalArgumentException("drawn without a script");
    };
  }

  private static Drawing chart(Result result, Columns columns, Linker to) {
    List<List<@Nullable Named>> rows = first(result, BARS);
    int name = columns.names().orElseThrow();
    List<String> names = rows.stream().map(row -> words(row.get(name), to)).toList();
    List<Object> series = new ArrayList<>();
    for (int number : columns.numbers().stream().limit(SERIES).toList()) {
      List<@Nullable Double> values = new ArrayList<>();
      rows.forEach(row -> values.add(Columns.number(row.get(number))));
      series.add(Map.of("type", "bar", "name", result.columns().get(number), "data", values));
    }
    boolean legend = series.size() > 1;
    Map<String, Object> option =
        ChartOption.of(
            "axis",
            legend,
            Map.of("type", "value"),
            Map.of("type", "category", "inverse", true, "data", names),
            series);
    option.put("legend", Map.of("show", legend));
    return new Drawing(option, rows.size());
  }

  private static Drawing timeline(Result result, Columns columns, Linker to) {
    List<List<@Nullable Named>> rows = first(result, POINTS);
    int time = columns.times().orElseThrow();
    int name = columns.names().orElse(time);
    List<Object> points = new ArrayList<>();
    for (List<@Nullable Named> row : rows) {
      if (row.get(time) != null) {
        points.add(List.of(words(row.get(time), to), words(row.get(name), to)));
      }
    }
    Map<String, Object> option =
        ChartOption.of(
            "item",
            false,
            Map.of("type", "time"),
            Map.of("type", "category", "inverse", true),
            List.of(Map.of("type", "scatter", "symbolSize", 12, "data", points)));
    return new Drawing(option, rows.size());
  }

  private static Drawing network(Result result, Columns columns, Linker to) {
    List<List<@Nullable Named>> rows = first(result, EDGES);
    int source = columns.things().get(0);
    int target = columns.things().get(columns.things().size() - 1);
    List<Integer> numbers = columns.numbers();
    Map<String, Object> nodes = new LinkedHashMap<>();
    List<Object> edges = new ArrayList<>();
    for (List<@Nullable Named> row : rows) {
      Named from = row.get(source);
      Named onto = row.get(target);
      if (from != null && onto != null) {
        nodes.computeIfAbsent(from.value().stringValue(), id -> node(from, to));
        nodes.computeIfAbsent(onto.value().stringValue(), id -> node(onto, to));
        Double weight = numbers.isEmpty() ? null : Columns.number(row.get(numbers.get(0)));
        Map<String, Object> edge = new LinkedHashMap<>();
        edge.put("source", from.value().stringValue());
        edge.put("target", onto.value().stringValue());
        edge.put("weight", Objects.requireNonNullElse(weight, 1.0));
        edges.add(Map.of("data", edge));
      }
    }
    return new Drawing(Map.of("nodes", nodes.values(), "edges", edges), rows.size());
  }

  private static Object node(Named thing, Linker to) {
    return Map.of(
        "data",
        Map.of(
            "id", thing.value().stringValue(),
            "label", to.words(thing.label()),
            "href", to.of(thing).href()));
  }

  private static List<List<@Nullable Named>> first(Result result, int most) {
    return result.rows().subList(0, Math.min(most, result.rows().size()));
  }

  private static String words(@Nullable Named value, Linker to) {
    return value == null ? "—" : to.words(value.label());
  }
}
