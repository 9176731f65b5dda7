package io.zhengmai.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes an evaluation for people and for programs. */
public final class ReportWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportWriter() {}

  /**
   * A table of one line a kind.
   *
   * @param misses how many missed and how many superfluous rows to list for each kind
   */
  public static String table(EvaluationReport report, int misses) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%-24s%7s%7s%7s%7s%8s%6s%n",
            "",
            "P",
            "R",
            "F1",
            "found",
            "output",
            "gold"));
    for (EvaluationReport.Kind kind : report.kinds()) {
      Score score = kind.score();
      out.append(
          String.format(
              Locale.ROOT,
              "%-24s%7.3f%7.3f%7.3f%7d%8d%6d%n",
              kind.name(),
              score.precision(),
              score.recall(),
              score.f1(),
              score.found(),
              score.output(),
              score.gold()));
    }
    String fields =
        report.targetFields().entrySet().stream()
            .map(f -> String.format(Locale.ROOT, "%s %.3f", f.getKey(), f.getValue()))
            .collect(Collectors.joining(", "));
    out.append("fields of targets found: ").append(fields).append(System.lineSeparator());
    for (EvaluationReport.Kind kind : report.kinds()) {
      list(out, kind.name(), kind.missed(), misses);
      list(out, kind.name(), kind.extra(), misses);
    }
    return out.toString();
  }

  private static void list(StringBuilder out, String kind, List<String> rows, int limit) {
    rows.stream()
        .limit(limit)
        .forEach(
            row ->
                out.append('[')
                    .append(kind)
                    .append("] ")
                    .append(row)
                    .append(System.lineSeparator()));
    if (limit > 0 && rows.size() > limit) {
      out.append('[').append(kind).append("] … and ").append(rows.size() - limit).append(" more");
      out.append(System.lineSeparator());
    }
  }

  /** One object a kind, with precision, recall, f1 and the three counts; then the target fields. */
  public static ObjectNode json(EvaluationReport report) {
    ObjectNode root = JSON.createObjectNode();
    for (EvaluationReport.Kind kind : report.kinds()) {
      Score score = kind.score();
      root.putObject(kind.name())
          .put("precision", score.precision())
          .put("recall", score.recall())
          .put("f1", score.f1())
          .put("found", score.found())
          .put("output", score.output())
          .put("gold", score.gold());
    }
    ObjectNode fields = root.putObject("targetFields");
    report.targetFields().forEach(fields::put);
    return root;
  }
}
