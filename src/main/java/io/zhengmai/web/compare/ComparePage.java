package io.zhengmai.web.compare;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Comparison;
import io.zhengmai.analysis.RowKind;
import io.zhengmai.analysis.TaskReader;
import io.zhengmai.analysis.TaskRecord;
import io.zhengmai.explore.Named;
import io.zhengmai.explore.Page;
import io.zhengmai.explore.Quotation;
import io.zhengmai.explore.Window;
import io.zhengmai.query.Labels;
import io.zhengmai.web.choice.Notice;
import io.zhengmai.web.choice.ThingKey;
import io.zhengmai.web.choice.ViewAnswers;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** Puts the page of a comparison together, in the reader's language. */
final class ComparePage {
  private static final int SHOWN = 20;
  private static final int SUBJECTS = 12;

  /** Tasks of one side in one row: a province may have many documents that set the same. */
  private static final int ENTRIES = 2;

  /** A task's own words stand on the page where no list gives it to anybody; so many of them. */
  private static final int BEGINNING = 60;

  private final Analysis analysis;
  private final CompareRequest request;
  private final RepositoryConnection connection;
  private final Labels labels;
  private final Linker linker;
  private final Address address;
  private final Window window;

  ComparePage(
      Analysis analysis,
      CompareRequest request,
      RepositoryConnection connection,
      Linker linker,
      Address address) {
    this.analysis = analysis;
    this.request = request;
    this.connection = connection;
    this.labels = new Labels(connection);
    this.linker = linker;
    this.window = Paging.window(address.value("page"), SHOWN);
    // Where a reader is in a list belongs to the list, not to the view that a link opens.
    this.address = address.with("page", null).with("lang", null);
  }

  CompareView view(List<Notice> notices) {
    Comparison comparison = analysis.compare(request.sides(), request.topic());
    List<Comparison.Row> rows = request.rows(comparison);
    List<Comparison.Row> shown = rows.stream().skip(window.offset()).limit(window.limit()).toList();
    TaskReader reader = new TaskReader(connection);
    return new CompareView(
        notices,
        new CompareFilters(analysis, request, connection).filters(),
        subjects(),
        !request.chosen().isEmpty() && request.chosen().size() < 2,
        comparison.isCut()
            ? comparison.sides().stream().mapToInt(Comparison.Side::compared).max().orElse(0)
            : 0,
        sides(comparison),
        tabs(comparison),
        IntStream.range(0, shown.size())
            .mapToObj(i -> row(window.offset() + i + 1, shown.get(i), reader))
            .toList(),
        Paging.of("page", new Page<>(shown, rows.size(), window)),
        new CompareView.Downloads(
            data("csv"), data("json"), data("xlsx"), data(ViewAnswers.SPARQL)));
  }

  private List<Link> subjects() {
    return analysis.subjects(SUBJECTS).stream()
        .map(
            subject ->
                new Link(
                    name(subject.industry()),
                    address
                        .with("industry", ThingKey.of(subject.industry()))
                        .with("line", null)
                        .with("words", null)
                        .href()))
        .toList();
  }

  private List<CompareView.Side> sides(Comparison comparison) {
    List<CompareView.Side> sides = new ArrayList<>();
    for (int i = 0; i < comparison.sides().size(); i++) {
      Comparison.Side side = comparison.sides().get(i);
      int number = i;
      sides.add(
          new CompareView.Side(
              link(side.thing()),
              side.tasks(),
              (int) comparison.rows().stream().filter(row -> row.onlySide() == number).count(),
              address.with("show", Show.ONLY.code()).with("only", ThingKey.of(side.thing())).href(),
              side.thing().equals(request.only())));
    }
    return sides;
  }

  private List<CompareView.Tab> tabs(Comparison comparison) {
    return Stream.of(Show.values())
        .map(
            show ->
                new CompareView.Tab(
                    linker.words(show.label()),
                    address
                        .with("show", show == Show.ALL ? null : show.code())
                        .with("only", null)
                        .href(),
                    (int) comparison.rows().stream().filter(show::shows).count(),
                    show == request.show() && request.only() == null))
        .toList();
  }

  private CompareView.Row row(int number, Comparison.Row row, TaskReader reader) {
    boolean matched = row.tasks().stream().mapToInt(List::size).sum() > 1;
    return new CompareView.Row(
        number,
        matched ? (int) Math.round(100 * row.likeness()) : 0,
        row.words(),
        row.things().stream().map(this::link).toList(),
        row.lines().stream().map(this::link).toList(),
        row.indicators(),
        row.present() > 1 && row.leadsDiffer(),
        row.present() > 1 && row.targetsDiffer(),
        IntStream.range(0, row.tasks().size())
            .mapToObj(
                side ->
                    new CompareView.Place(
                        link(request.sides().get(side)),
                        row.tasks().get(side).stream()
                            .limit(ENTRIES)
                            .map(task -> entry(reader.read(task), row))
                            .toList(),
                        Math.max(0, row.tasks().get(side).size() - ENTRIES)))
            .toList());
  }

  private CompareView.Entry entry(TaskRecord task, Comparison.Row row) {
    List<CompareView.Lead> leads = new ArrayList<>();
    for (TaskRecord.Part part : task.parts()) {
      if (part.agency().isPresent() && part.basis().isPresent()) {
        leads.add(
            new CompareView.Lead(
                part.agency().get(),
                part.basis().get(),
                row.present() > 1 && isCommon(part.agency().get(), row.commonLeads())));
      }
    }
    long agencies =
        task.parts().stream().flatMap(part -> part.agency().stream()).distinct().count();
    long leading = leads.stream().map(CompareView.Lead::agency).distinct().count();
    return new CompareView.Entry(task, leads, (int) (agencies - leading), words(task));
  }

  private boolean isCommon(Named agency, Set<Value> lines) {
    return analysis.rowsOf(RowKind.LINE, (IRI) agency.value()).stream().anyMatch(lines::contains);
  }

  private static @Nullable Quotation words(TaskRecord task) {
    return task.parts().stream()
        .flatMap(part -> part.list().stream())
        .findFirst()
        .orElseGet(() -> task.words().map(ComparePage::beginning).orElse(null));
  }

  private static Quotation beginning(Quotation all) {
    String quote = all.quote();
    if (quote.codePointCount(0, quote.length()) <= BEGINNING) {
      return all;
    }
    return new Quotation(
        all.evidence(),
        all.document(),
        all.start(),
        all.start() + BEGINNING,
        quote.substring(0, quote.offsetByCodePoints(0, BEGINNING)),
        all.rules());
  }

  private String data(String format) {
    return address.with("format", format).href();
  }

  private Link link(Value thing) {
    return linker.of(new Named(thing, labels.of(thing)));
  }

  private String name(IRI thing) {
    return linker.words(labels.of((Value) thing));
  }
}
