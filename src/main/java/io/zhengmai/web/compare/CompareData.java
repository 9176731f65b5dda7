package io.zhengmai.web.compare;

import io.zhengmai.analysis.Comparison;
import io.zhengmai.analysis.TaskReader;
import io.zhengmai.analysis.TaskRecord;
import io.zhengmai.analysis.Topic;
import io.zhengmai.explore.Named;
import io.zhengmai.explore.Quotation;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.Labels;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.TupleQueryResultHandler;
import org.eclipse.rdf4j.query.impl.MapBindingSet;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as rows, one for each task; tasks that are about the same have the same number in
 * the column {@code row}.
 */
final class CompareData {
  /** The canned query that gives the tasks which are compared. */
  static final String QUERY = "tasks-side-by-side";

  private static final List<String> COLUMNS =
      List.of(
          "row",
          "sides",
          "likeness",
          "words",
          "things",
          "lines",
          "indicators",
          "leadsDiffer",
          "targetsDiffer",
          "side",
          "sideName",
          "task",
          "taskLabel",
          "section",
          "deadline",
          "leads",
          "targets",
          "document",
          "documentTitle",
          "quote",
          "start",
          "end");

  private final CompareRequest request;
  private final Comparison comparison;
  private final TaskReader reader;
  private final Labels labels;

  CompareData(CompareRequest request, Comparison comparison, RepositoryConnection connection) {
    this.request = request;
    this.comparison = comparison;
    this.reader = new TaskReader(connection);
    this.labels = new Labels(connection);
  }

  /** What to give {@link #QUERY} for a comparison. */
  static Map<String, List<String>> parameters(CompareRequest request) {
    Topic topic = request.topic();
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put(
        request.byDocument() ? "document" : "region",
        request.sides().stream().map(IRI::stringValue).toList());
    parameters.put("industry", given(topic.industry()));
    parameters.put("line", given(topic.line()));
    parameters.put("words", topic.words().isEmpty() ? List.of() : List.of(topic.words()));
    return parameters;
  }

  private static List<String> given(@Nullable IRI thing) {
    return thing == null ? List.of() : List.of(thing.stringValue());
  }

  /**
   * Writes the rows that are to be seen, whatever stretch of them a page shows.
   *
   * @param headings what to call the columns in formats for people
   */
  void write(ResultFormat format, Map<String, String> headings, OutputStream out) {
    TupleQueryResultHandler rows = format.bindingsWriter(out, headings);
    rows.startQueryResult(COLUMNS);
    int number = 0;
    for (Comparison.Row row : request.rows(comparison)) {
      number++;
      for (int side = 0; side < request.sides().size(); side++) {
        for (IRI task : row.tasks().get(side)) {
          rows.handleSolution(solution(number, row, request.sides().get(side), task));
        }
      }
    }
    rows.endQueryResult();
  }

  private MapBindingSet solution(int number, Comparison.Row row, IRI side, IRI task) {
    TaskRecord record = reader.read(task);
    MapBindingSet solution = new MapBindingSet();
    solution.setBinding("row", integer(number));
    solution.setBinding("sides", integer(row.present()));
    if (row.tasks().stream().mapToInt(List::size).sum() > 1) {
      solution.setBinding("likeness", Values.literal(Math.round(row.likeness() * 100) / 100.0));
    }
    text(solution, "words", row.words().stream());
    text(solution, "things", row.things().stream().map(this::name));
    text(solution, "lines", row.lines().stream().map(this::name));
    text(solution, "indicators", row.indicators().stream());
    solution.setBinding("leadsDiffer", Values.literal(row.present() > 1 && row.leadsDiffer()));
    solution.setBinding("targetsDiffer", Values.literal(row.present() > 1 && row.targetsDiffer()));
    solution.setBinding("side", side);
    text(solution, "sideName", Stream.of(name(side)));
    solution.setBinding("task", task);
    text(solution, "taskLabel", Stream.of(record.task().label().zh()));
    text(solution, "section", Stream.of(record.section()));
    text(solution, "deadline", record.deadline().stream());
    text(
        solution,
        "leads",
        record.parts().stream()
            .filter(TaskRecord.Part::leads)
            .flatMap(part -> part.agency().stream())
            .map(agency -> agency.label().zh())
            .distinct());
    text(solution, "targets", record.goals().stream().map(CompareData::aim));
    record.document().map(Named::value).ifPresent(d -> solution.setBinding("document", d));
    text(solution, "documentTitle", record.document().stream().map(d -> d.label().zh()));
    record.words().ifPresent(words -> quote(solution, words));
    return solution;
  }

  private static void quote(MapBindingSet solution, Quotation words) {
    solution.setBinding("quote", Values.literal(words.quote()));
    solution.setBinding("start", integer(words.start()));
    solution.setBinding("end", integer(words.end()));
  }

  private static String aim(TaskRecord.Goal goal) {
    return goal.target().label().zh()
        + goal.comparator().map(comparator -> " " + comparator.label().zh()).orElse("")
        + " "
        + goal.value();
  }

  private static void text(MapBindingSet solution, String column, Stream<String> words) {
    String all = words.filter(word -> !word.isEmpty()).collect(Collectors.joining("、"));
    if (!all.isEmpty()) {
      solution.setBinding(column, Values.literal(all));
    }
  }

  private String name(Value thing) {
    return labels.of(thing).zh();
  }

  private static Value integer(int number) {
    return Values.literal(BigInteger.valueOf(number));
  }
}
