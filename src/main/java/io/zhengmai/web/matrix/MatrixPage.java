package io.zhengmai.web.matrix;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Cell;
import io.zhengmai.analysis.Matrix;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.web.choice.Notice;
import io.zhengmai.web.choice.ThingKey;
import io.zhengmai.web.choice.ViewAnswers;
import io.zhengmai.web.figure.ProvinceTiles;
import io.zhengmai.web.matrix.MatrixView.Count;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** Puts the page of a matrix together, in the reader's language. */
final class MatrixPage {
  /** As many as can be looked at together; {@code size=whole} draws the second number. */
  private static final int[] ROWS = {36, 120};

  private static final int[] COLUMNS = {24, 60};

  private final MatrixReading reading;
  private final Analysis analysis;
  private final MatrixRequest request;
  private final Linker linker;
  private final Address address;
  private final String page;

  MatrixPage(
      Analysis analysis,
      MatrixRequest request,
      RepositoryConnection connection,
      Linker linker,
      Address address) {
    // What is shown of a list belongs to the list, not to the view that a link of the page opens.
    this.page = address.value("page");
    this.address = address.with("page", null).with("lang", null);
    this.reading = MatrixReading.of(analysis, request, connection, linker, this.address);
    this.analysis = analysis;
    this.request = request;
    this.linker = linker;
  }

  MatrixView view(List<Notice> notices, ProvinceTiles places) {
    Matrix all = analysis.matrix(request.kind(), request.level(), request.selection());
    int size = request.whole() ? 1 : 0;
    Matrix drawn = all.fullest(ROWS[size], COLUMNS[size], request.measure());
    if (request.arrangement() == Arrangement.BLOCKS) {
      drawn = drawn.inBlocks(request.measure());
    }
    Heat heat =
        new Heat(drawn.cells().stream().mapToInt(c -> c.of(request.measure())).max().orElse(0));
    Matrix everything = all.fullest(Integer.MAX_VALUE, Integer.MAX_VALUE, request.measure());
    ProvinceMaps maps = new ProvinceMaps(reading);
    return new MatrixView(
        notices,
        new MatrixFilters(analysis, request, reading.labels()).filters(),
        trail(),
        columns(drawn),
        rows(drawn, heat),
        heat.steps(),
        all.total().of(request.measure()),
        left(drawn, everything),
        request.hasTasks() ? new TaskPanel(reading, page).panel() : null,
        maps.tiles(places),
        maps.multiples(drawn, heat),
        downloads());
  }

  private MatrixView.Left left(Matrix drawn, Matrix everything) {
    int rows = everything.rows().size() - drawn.rows().size();
    int columns = everything.columns().size() - drawn.columns().size();
    boolean more = (rows > 0 || columns > 0) && !request.whole();
    return new MatrixView.Left(rows, columns, more ? address.with("size", "whole").href() : null);
  }

  private List<Link> trail() {
    List<Link> trail = new ArrayList<>();
    Optional<IRI> at = Optional.ofNullable(request.selection().industry());
    while (at.isPresent()) {
      trail.add(0, new Link(reading.name(at.get()), focus(at.get())));
      at = analysis.broader(at.get());
    }
    return trail;
  }

  private String focus(@Nullable IRI industry) {
    return address
        .with("industry", industry == null ? null : ThingKey.of(industry))
        .with("level", null)
        .with("column", null)
        .href();
  }

  private List<MatrixView.Column> columns(Matrix drawn) {
    List<MatrixView.Column> columns = new ArrayList<>();
    for (int i = 0; i < drawn.columns().size(); i++) {
      IRI industry = (IRI) drawn.columns().get(i);
      boolean chosen = industry.equals(request.column()) && request.row() == null;
      String href = tasks(null, industry);
      int total = drawn.columnTotals().get(i).of(request.measure());
      columns.add(
          new MatrixView.Column(
              new Link(reading.name(industry), href),
              hasParts(industry) ? focus(industry) : null,
              new Count(total, 0, href, chosen),
              chosen));
    }
    return columns;
  }

  /** Whether tasks act on industries that are narrower, so that the column can be opened. */
  private boolean hasParts(IRI industry) {
    return !industry.equals(request.selection().industry()) && analysis.isActedOnInParts(industry);
  }

  private List<MatrixView.Row> rows(Matrix drawn, Heat heat) {
    Map<Long, Cell> cells = new HashMap<>();
    drawn.cells().forEach(cell -> cells.put(key(cell.row(), cell.column()), cell));
    return IntStream.range(0, drawn.rows().size())
        .mapToObj(r -> row(drawn, r, cells, heat))
        .toList();
  }

  private MatrixView.Row row(Matrix drawn, int r, Map<Long, Cell> cells, Heat heat) {
    Value who = drawn.rows().get(r);
    boolean isRow = who.equals(request.row());
    List<Count> counts = new ArrayList<>();
    for (int c = 0; c < drawn.columns().size(); c++) {
      Cell cell = cells.get(key(r, c));
      int tasks = cell == null ? 0 : cell.of(request.measure());
      IRI industry = (IRI) drawn.columns().get(c);
      counts.add(
          new Count(
              tasks,
              heat.step(tasks),
              tasks == 0 ? "" : tasks(who, industry),
              isRow && industry.equals(request.column())));
    }
    String href = tasks(who, null);
    boolean chosen = isRow && request.column() == null;
    int total = drawn.rowTotals().get(r).of(request.measure());
    return new MatrixView.Row(
        new Link(reading.name(who), href), new Count(total, 0, href, chosen), counts, chosen);
  }

  private String tasks(@Nullable Value row, @Nullable IRI column) {
    return address
            .with("row", row == null ? null : ThingKey.of(row))
            .with("column", column == null ? null : ThingKey.of(column))
            .href()
        + "#tasks";
  }

  private MatrixView.Downloads downloads() {
    return new MatrixView.Downloads(
        in(ResultFormat.CSV.extension()),
        in(ResultFormat.SPARQL_JSON.extension()),
        in(ResultFormat.XLSX.extension()),
        in(ViewAnswers.SPARQL));
  }

  /** The matrix alone, without the tasks beside it. */
  private String in(String format) {
    return address.with("row", null).with("column", null).with("format", format).href();
  }

  private static long key(int row, int column) {
    return ((long) row << Integer.SIZE) | column;
  }
}
