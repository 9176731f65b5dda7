package io.zhengmai.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;

/** Counts one matrix. */
final class MatrixCount {
  private final ResponsibilityTable table;
  private final RowKind kind;
  private final int[] columnOf;
  private final Map<Long, Counter> cells = new HashMap<>();
  private final Map<Integer, Counter> rows = new HashMap<>();
  private final Map<Integer, Counter> columns = new HashMap<>();
  private int tasks;
  private int led;

  /** One cell, row or column. The tasks of a document come together, so that one is remembered. */
  private static final class Counter {
    private final Numbers agencies = new Numbers();
    private int tasks;
    private int led;
    private int documents;
    private int lastDocument = Codes.NONE;

    void add(int document, boolean leads) {
      tasks++;
      led += leads ? 1 : 0;
      if (document != lastDocument) {
        documents++;
        lastDocument = document;
      }
    }

    int distinctAgencies() {
      return (int) Arrays.stream(agencies.toArray()).distinct().count();
    }

    Matrix.Total total() {
      return new Matrix.Total(tasks, led);
    }
  }

  private MatrixCount(ResponsibilityTable table, RowKind kind, int level, Selection selection) {
    this.table = table;
    this.kind = kind;
    IRI focus = selection.industry();
    int within = focus == null ? Codes.NONE : table.industries.find(focus);
    this.columnOf = table.industryScheme.rollUp(level, within);
  }

  /**
   * Counts.
   *
   * @param level of the industries that are columns, from 1; an industry that is wider stands for
   *     itself
   */
  static Matrix of(ResponsibilityTable table, RowKind kind, int level, Selection selection) {
    MatrixCount count = new MatrixCount(table, kind, level, selection);
    table.each(selection, kind, count::add);
    return count.matrix();
  }

  private void add(int task, RowsOfTask parts) {
    tasks++;
    int document = table.documentOfTask[task];
    int[] touched = columnsOf(task);
    boolean anyLeads = false;
    for (int i = 0; i < parts.size(); i++) {
      int row = parts.row(i);
      boolean first = parts.isFirst(i);
      boolean leads = first && parts.leads(row);
      anyLeads |= leads;
      if (first) {
        rows.computeIfAbsent(row, r -> new Counter()).add(document, leads);
      }
      for (int column : touched) {
        Counter cell = cells.computeIfAbsent(key(row, column), k -> new Counter());
        if (first) {
          cell.add(document, leads);
        }
        cell.agencies.add(parts.agency(i));
      }
    }
    led += anyLeads ? 1 : 0;
    for (int column : touched) {
      columns.computeIfAbsent(column, c -> new Counter()).add(document, anyLeads);
    }
  }

  private int[] columnsOf(int task) {
    return IntStream.range(table.firstIndustry[task], table.firstIndustry[task + 1])
        .map(i -> columnOf[table.industryOfTask[i]])
        .filter(column -> column != Codes.NONE)
        .distinct()
        .toArray();
  }

  private static long key(int row, int column) {
    return ((long) row << Integer.SIZE) | column;
  }

  private Matrix matrix() {
    Codes rowCodes = table.rows[kind.ordinal()];
    List<Integer> rowOrder = byTasks(rows, rowCodes);
    List<Integer> columnOrder = byTasks(columns, table.industries);
    List<Cell> all = new ArrayList<>();
    Map<Integer, Integer> columnIndex = new HashMap<>();
    columnOrder.forEach(column -> columnIndex.put(column, columnIndex.size()));
    Map<Integer, Integer> rowIndex = new HashMap<>();
    rowOrder.forEach(row -> rowIndex.put(row, rowIndex.size()));
    cells.forEach(
        (key, cell) ->
            all.add(
                new Cell(
                    known(rowIndex, (int) (key >> Integer.SIZE)),
                    known(columnIndex, (int) (long) key),
                    cell.tasks,
                    cell.led,
                    cell.distinctAgencies(),
                    cell.documents)));
    all.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return new Matrix(
        kind,
        rowOrder.stream().map(rowCodes::value).toList(),
        columnOrder.stream().map(table.industries::value).toList(),
        rowOrder.stream().map(row -> known(rows, row).total()).toList(),
        columnOrder.stream().map(column -> known(columns, column).total()).toList(),
        all,
        new Matrix.Total(tasks, led));
  }

  /** Every row and column of a cell has been counted, so none is missing. */
  private static <T> T known(Map<Integer, T> byCode, int code) {
    return Objects.requireNonNull(byCode.get(code));
  }

  /** The fullest first; in the order of the terms where they are equally full. */
  private static List<Integer> byTasks(Map<Integer, Counter> counters, Codes codes) {
    return counters.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Integer, Counter> e) -> -e.getValue().tasks)
                .thenComparing(e -> codes.value(e.getKey()).stringValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
