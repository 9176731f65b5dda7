package io.zhengmai.web.catalogue;

import io.zhengmai.query.Chart;
import io.zhengmai.web.page.ChartOption;
import io.zhengmai.web.page.PageJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a page as the drawing that their query asks for ({@code #+ chart:}), as an option of
 * ECharts.
 *
 * @param option as JSON that can stand in a page
 */
public record QueryDrawing(String option) {
  /** Pixels. */
  private static final int BAR = 24;

  /** Milliseconds: no deadline is told more exactly than by its day, most by their year. */
  private static final long YEAR = Duration.ofDays(365).toMillis();

  /** Draws a table; null where its columns are not shown, or hold nothing to draw. */
  static @Nullable QueryDrawing of(@Nullable Chart chart, QueryTable table) {
    if (chart == null) {
      return null;
    }
    int x = table.columns().indexOf(chart.x());
    int y = table.columns().indexOf(chart.y());
    int value = chart.value() == null ? -1 : table.columns().indexOf(chart.value());
    if (x < 0 || y < 0 || (chart.type() == Chart.Type.HEATMAP && value < 0)) {
      return null;
    }
    Map<String, Object> option =
        switch (chart.type()) {
          case BAR -> bars(table, x, y);
          case TIMELINE -> timeline(table, x, y);
          case HEATMAP -> heat(table, x, y, value);
        };
    return option.isEmpty() ? null : new QueryDrawing(PageJson.of(option));
  }

  private static Map<String, Object> bars(QueryTable table, int name, int number) {
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (List<QueryTable.Cell> row : table.rows()) {
      number(row.get(number))
          .ifPresent(
              value -> {
                names.add(words(row.get(name)));
                values.add(value);
              });
    }
    return values.isEmpty()
        ? Map.of()
        : ChartOption.of(
            "axis",
            false,
            Map.of("type", "value"),
            Map.of("type", "category", "inverse", true, "data", names),
            List.of(Map.of("type", "bar", "barMaxWidth", BAR, "data", values)));
  }

  private static Map<String, Object> timeline(QueryTable table, int time, int name) {
    List<Object> points =
        table.rows().stream()
            .filter(row -> !words(row.get(time)).isEmpty())
            .<Object>map(row -> List.of(words(row.get(time)), words(row.get(name))))
            .toList();
    return points.isEmpty()
        ? Map.of()
        : ChartOption.of(
            "item",
            false,
            Map.of("type", "time", "minInterval", YEAR, "axisLabel", Map.of("formatter", "{yyyy}")),
            Map.of("type", "category", "inverse", true),
            List.of(Map.of("type", "scatter", "symbolSize", 12, "data", points)));
  }

  private static Map<String, Object> heat(QueryTable table, int x, int y, int value) {
    List<Object> cells = new ArrayList<>();
    double most = 0;
    for (List<QueryTable.Cell> row : table.rows()) {
      OptionalDouble number = number(row.get(value));
      if (number.isPresent()) {
        cells.add(List.of(words(row.get(x)), words(row.get(y)), number.getAsDouble()));
        most = Math.max(most, number.getAsDouble());
      }
    }
    if (cells.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> option =
        ChartOption.of(
            "item",
            false,
            Map.of("type", "category", "axisLabel", Map.of("rotate", 45)),
            Map.of("type", "category", "inverse", true),
            List.of(Map.of("type", "heatmap", "data", cells)));
    option.put("visualMap", Map.of("show", false, "min", 0, "max", most));
    return option;
  }

  private static String words(QueryTable.Cell cell) {
    return cell.link().label();
  }

  private static OptionalDouble number(QueryTable.Cell cell) {
    return cell.form() == QueryTable.Form.NUMBER
        ? OptionalDouble.of(Double.parseDouble(words(cell)))
        : OptionalDouble.empty();
  }
}
