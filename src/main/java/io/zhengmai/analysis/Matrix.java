package io.zhengmai.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.Value;

/**
 * Counts of tasks by who has a part in them and by what they act on. A task counts once in a cell,
 * and in as many cells as it has rows and industries: cells do not add up to the totals.
 *
 * @param rows lines, agencies, or names of agencies
 * @param columns industries
 * @param rowTotals the tasks of each row, each once
 * @param columnTotals the tasks of each column, each once
 * @param cells those that are not empty, by row, then column
 * @param total all tasks that were counted, each once
 */
public record Matrix(
    RowKind kind,
    List<Value> rows,
    List<Value> columns,
    List<Total> rowTotals,
    List<Total> columnTotals,
    List<Cell> cells,
    Total total) {
  public Matrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    rowTotals = List.copyOf(rowTotals);
    columnTotals = List.copyOf(columnTotals);
    cells = List.copyOf(cells);
  }

  /**
   * Tasks, each counted once.
   *
   * @param led those of them that are led: by the row, or by any row
   */
  public record Total(int tasks, int led) {
    /** What a measure counts. */
    public int of(Measure measure) {
      return measure == Measure.LED ? led : tasks;
    }
  }

  /** The fullest rows and columns, without those that have nothing of the measure. */
  public Matrix fullest(int mostRows, int mostColumns, Measure measure) {
    return arranged(
        fullest(rowTotals, mostRows, measure), fullest(columnTotals, mostColumns, measure));
  }

  /** The same matrix in an order in which blocks show; see {@link BlockOrder}. */
  public Matrix inBlocks(Measure measure) {
    BlockOrder.Order order = BlockOrder.of(rows.size(), columns.size(), cells, measure);
    return arranged(order.rows(), order.columns());
  }

  private static int[] fullest(List<Total> totals, int most, Measure measure) {
    return IntStream.range(0, totals.size())
        .filter(i -> totals.get(i).of(measure) > 0)
        .boxed()
        .sorted(Comparator.comparingInt(i -> -totals.get(i).of(measure)))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private Matrix arranged(int[] rowOrder, int[] columnOrder) {
    int[] newRow = inverse(rowOrder, rows.size());
    int[] newColumn = inverse(columnOrder, columns.size());
    return new Matrix(
        kind,
        pick(rows, rowOrder),
        pick(columns, columnOrder),
        pick(rowTotals, rowOrder),
        pick(columnTotals, columnOrder),
        cells.stream()
            .filter(c -> newRow[c.row()] >= 0 && newColumn[c.column()] >= 0)
            .map(c -> c.at(newRow[c.row()], newColumn[c.column()]))
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList(),
        total);
  }

  private static <T> List<T> pick(List<T> from, int[] order) {
    return Arrays.stream(order).mapToObj(from::get).toList();
  }

  private static int[] inverse(int[] order, int size) {
    int[] places = new int[size];
    Arrays.fill(places, Codes.NONE);
    for (int i = 0; i < order.length; i++) {
      places[order[i]] = i;
    }
    return places;
  }
}
