package io.zhengmai.web.matrix;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Passage;
import io.zhengmai.analysis.TaskReader;
import io.zhengmai.analysis.TaskRecord;
import io.zhengmai.explore.Named;
import io.zhengmai.explore.Page;
import io.zhengmai.explore.Quotation;
import io.zhengmai.explore.Window;
import io.zhengmai.web.choice.ViewAnswers;
import io.zhengmai.web.page.Paging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/** The tasks of a row, a column or a cell, each with the words that give it to whom it has. */
final class TaskPanel {
  private static final int SHOWN = 10;

  /** Sentences that name the industry; a reader needs to see some, not all. */
  private static final int MOST_SENTENCES = 3;

  private final MatrixReading reading;
  private final Analysis analysis;
  private final MatrixRequest request;
  private final Window window;

  TaskPanel(MatrixReading reading, String page) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.request = reading.request();
    this.window = Paging.window(page, SHOWN);
  }

  MatrixView.Panel panel() {
    List<IRI> tasks =
        analysis.tasks(
            request.kind(),
            request.selection(),
            request.measure(),
            request.row(),
            request.column());
    List<IRI> shown = tasks.stream().skip(window.offset()).limit(window.limit()).toList();
    Page<IRI> page = new Page<>(shown, tasks.size(), window);
    Value row = request.row();
    IRI column = request.column();
    TaskReader reader = new TaskReader(reading.connection());
    return new MatrixView.Panel(
        row == null ? null : reading.link(row),
        column == null ? null : reading.link(column),
        Paging.of("page", page),
        reader.read(shown).stream().map(task -> sheet(task, reader)).toList(),
        reading.address().with("row", null).with("column", null).href(),
        reading.address().with("format", ViewAnswers.SPARQL).href());
  }

  private MatrixView.Sheet sheet(TaskRecord task, TaskReader reader) {
    Map<String, MatrixView.RoleOfTask> roles = new LinkedHashMap<>();
    Set<Quotation> words = new LinkedHashSet<>();
    List<TaskRecord.Part> parts = new ArrayList<>(task.parts());
    parts.sort(Comparator.comparing(TaskRecord.Part::leads).reversed());
    for (TaskRecord.Part part : parts) {
      if (part.role().isEmpty() || part.agency().isEmpty()) {
        continue;
      }
      Named role = part.role().get();
      Named basis = part.basis().orElse(null);
      boolean shown = isShown(part.agency().get());
      roles
          .computeIfAbsent(
              role.value() + " " + (basis == null ? "" : basis.value()),
              key -> new MatrixView.RoleOfTask(role, basis, new ArrayList<>()))
          .members()
          .add(new MatrixView.Member(part.agency().get(), shown));
      if (shown || request.row() == null) {
        part.list().ifPresent(words::add);
      }
    }
    return new MatrixView.Sheet(
        task, List.copyOf(roles.values()), List.copyOf(words), passages(task, reader));
  }

  /** Sentences that name the industry; each sentence once. */
  private List<Passage> passages(TaskRecord task, TaskReader reader) {
    Map<String, Passage> sentences = new LinkedHashMap<>();
    task.acted().stream()
        .filter(acted -> isWithin(acted.thing()))
        .flatMap(acted -> acted.quotes().stream())
        .sorted(Comparator.comparingInt(Quotation::start))
        .forEach(
            quote ->
                reader
                    .passage(quote)
                    .ifPresent(
                        p -> sentences.putIfAbsent(p.before() + quote.quote() + p.after(), p)));
    return sentences.values().stream().limit(MOST_SENTENCES).toList();
  }

  private boolean isShown(Named agency) {
    Value row = request.row();
    return row != null && analysis.rowsOf(request.kind(), (IRI) agency.value()).contains(row);
  }

  private boolean isWithin(Named thing) {
    @Nullable IRI wider = request.column();
    return wider != null && analysis.isWithin((IRI) thing.value(), wider);
  }
}
