package io.zhengmai.query;

import io.zhengmai.query.QueryHeader.Assigned;
import io.zhengmai.query.QueryHeader.Declared;
import io.zhengmai.query.QueryHeader.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code #+} lines of a query file. A key that is not known is an error.
 *
 * <p>The keys of grlc are among the known. {@link #WITHOUT_EFFECT} are accepted and change nothing:
 * a query is answered from the store of this server, by GET and POST, in the format that the
 * request asks for.
 */
final class HeaderReader {
  private static final String MARK = "#+";
  private static final List<String> OWN =
      List.of("summary", "description", "tags", "params", "columns", "network", "chart");
  private static final List<String> OF_GRLC = List.of("pagination", "defaults", "enumerate");
  private static final List<String> WITHOUT_EFFECT =
      List.of("endpoint", "endpoint_in_url", "endpoint-method", "method", "mime", "transform");

  private final Map<String, HeaderValue> header;
  private final FileProblems problems;
  private final List<Named> named = new ArrayList<>();

  private HeaderReader(Map<String, HeaderValue> header, FileProblems problems) {
    this.header = header;
    this.problems = problems;
  }

  /** Reads the header of a file; an empty one where the file has none. */
  static QueryHeader read(String text, FileProblems problems) {
    StringBuilder yaml = new StringBuilder();
    // Other lines are kept as empty ones, so that the lines of the YAML are those of the file.
    for (String line : text.lines().toList()) {
      yaml.append(line.startsWith(MARK) ? line.substring(MARK.length()) : "").append('\n');
    }
    List<String> keys = new ArrayList<>(OWN);
    keys.addAll(OF_GRLC);
    keys.addAll(WITHOUT_EFFECT);
    return HeaderValue.parse(yaml.toString(), problems)
        .map(header -> new HeaderReader(header.entries(keys), problems).header())
        .orElse(QueryHeader.EMPTY);
  }

  private QueryHeader header() {
    HeaderValue tags = header.get("tags");
    HeaderValue pagination = header.get("pagination");
    return new QueryHeader(
        words(header, "summary"),
        words(header, "description"),
        tags == null ? List.of() : tags.texts(),
        params(),
        columns(),
        network(),
        chart(),
        pagination == null ? null : pagination.count(),
        named,
        assigned("defaults"),
        assigned("enumerate"),
        WITHOUT_EFFECT.stream().filter(header::containsKey).toList());
  }

  private List<Declared> params() {
    List<Declared> declared = new ArrayList<>();
    HeaderValue params = header.get("params");
    if (params != null) {
      params
          .entries()
          .forEach((name, value) -> declared.add(DeclarationReader.read(name, value, problems)));
    }
    return declared;
  }

  private Map<String, Bilingual> columns() {
    Map<String, Bilingual> labels = new LinkedHashMap<>();
    HeaderValue columns = header.get("columns");
    if (columns != null) {
      for (Map.Entry<String, HeaderValue> column : columns.entries().entrySet()) {
        named.add(new Named(column.getKey(), column.getValue().line()));
        Bilingual label = column.getValue().words();
        if (label != null) {
          labels.put(column.getKey(), label);
        }
      }
    }
    return labels;
  }

  private @Nullable Network network() {
    HeaderValue network = header.get("network");
    if (network == null) {
      return null;
    }
    Map<String, HeaderValue> keys =
        network.entries(
            List.of(
                "source",
                "sourceLabel",
                "sourceAttributes",
                "target",
                "targetLabel",
                "targetAttributes",
                "weight",
                "directed"));
    String source = column(keys, "source", network);
    String target = column(keys, "target", network);
    HeaderValue directed = keys.get("directed");
    if (source == null || target == null) {
      return null;
    }
    return new Network(
        source,
        column(keys, "sourceLabel", null),
        columns(keys.get("sourceAttributes")),
        target,
        column(keys, "targetLabel", null),
        columns(keys.get("targetAttributes")),
        column(keys, "weight", null),
        directed == null || directed.flag());
  }

  private @Nullable Chart chart() {
    HeaderValue chart = header.get("chart");
    if (chart == null) {
      return null;
    }
    Map<String, HeaderValue> keys = chart.entries(List.of("type", "x", "y", "value"));
    Chart.Type type = chartType(keys.get("type"), chart);
    String x = column(keys, "x", chart);
    String y = column(keys, "y", chart);
    String value = column(keys, "value", null);
    return type == null || x == null || y == null ? null : new Chart(type, x, y, value);
  }

  private Chart.@Nullable Type chartType(@Nullable HeaderValue value, HeaderValue chart) {
    String word = value == null ? null : value.text();
    for (Chart.Type type : Chart.Type.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
        return type;
      }
    }
    String types = Arrays.toString(Chart.Type.values()).toLowerCase(Locale.ROOT);
    problems.add(
        (value == null ? chart : value).line(),
        "图表类型（type）应为其一：" + types,
        "the type of a chart is one of " + types);
    return null;
  }

  /**
   * The name of a column.
   *
   * @param whole what wants the column; null where it may be missing
   */
  private @Nullable String column(
      Map<String, HeaderValue> keys, String key, @Nullable HeaderValue whole) {
    HeaderValue value = keys.get(key);
    if (value == null) {
      if (whole != null) {
        problems.add(whole.line(), "缺少 " + key, key + " is missing");
      }
      return null;
    }
    String column = value.text();
    if (column != null) {
      named.add(new Named(column, value.line()));
    }
    return column;
  }

  private List<String> columns(@Nullable HeaderValue value) {
    List<String> columns = value == null ? List.of() : value.texts();
    columns.forEach(column -> named.add(new Named(column, value == null ? 1 : value.line())));
    return columns;
  }

  /** grlc's map from variable to values, or its list of such maps and of bare variables. */
  private List<Assigned> assigned(String key) {
    List<Assigned> all = new ArrayList<>();
    HeaderValue value = header.get(key);
    List<HeaderValue> items = value == null ? List.of() : value.items();
    for (HeaderValue item : items) {
      if (item.isMap()) {
        item.entries()
            .forEach((name, values) -> all.add(new Assigned(name, values.line(), values.texts())));
      } else {
        String name = item.text();
        if (name != null) {
          all.add(new Assigned(name, item.line(), List.of()));
        }
      }
    }
    return all;
  }

  private static @Nullable Bilingual words(Map<String, HeaderValue> keys, String key) {
    HeaderValue value = keys.get(key);
    return value == null ? null : value.words();
  }
}
