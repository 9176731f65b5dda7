package io.zhengmai.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An order of rows and columns in which what belongs together stands together, so that blocks show.
 *
 * <p>Rows and columns that share cells form groups; the heaviest group comes first. Within a group
 * the order is that of the first axis of a correspondence analysis, found by reciprocal averaging
 * (M. O. Hill, Journal of Ecology 61, 1973): the score of a row is the weighted mean of the scores
 * of its columns and the other way round. The heavier end comes first. The start is fixed, so that
 * the same numbers always give the same order; equal scores keep the order given.
 */
final class BlockOrder {
  private static final int ROUNDS = 200;

  private final int rows;
  private final int columns;
  private final List<Cell> cells;
  private final Measure measure;
  private final double[] rowWeights;
  private final double[] columnWeights;

  /** Row and column indices in the new order. */
  record Order(int[] rows, int[] columns) {}

  private BlockOrder(int rows, int columns, List<Cell> cells, Measure measure) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells.stream().filter(cell -> cell.of(measure) > 0).toList();
    this.measure = measure;
    this.rowWeights = new double[rows];
    this.columnWeights = new double[columns];
    for (Cell cell : this.cells) {
      rowWeights[cell.row()] += cell.of(measure);
      columnWeights[cell.column()] += cell.of(measure);
    }
  }

  static Order of(int rows, int columns, List<Cell> cells, Measure measure) {
    return new BlockOrder(rows, columns, cells, measure).order();
  }

  private Order order() {
    int[] group = groups();
    double[] weights = new double[rows + columns];
    for (int row = 0; row < rows; row++) {
      weights[group[row]] += rowWeights[row];
    }
    double[] rowScores = new double[rows];
    double[] columnScores = new double[columns];
    for (int g : Arrays.stream(group).distinct().toArray()) {
      score(g, group, rowScores, columnScores);
    }
    return new Order(
        sorted(rows, 0, group, weights, rowScores),
        sorted(columns, rows, group, weights, columnScores));
  }

  /** Rows, then columns, each with the least index of its group. */
  private int[] groups() {
    int[] group = new int[rows + columns];
    Arrays.setAll(group, i -> i);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Cell cell : cells) {
        int least = Math.min(group[cell.row()], group[rows + cell.column()]);
        changed |= group[cell.row()] != least || group[rows + cell.column()] != least;
        group[cell.row()] = least;
        group[rows + cell.column()] = least;
      }
    }
    return group;
  }

  private void score(int g, int[] group, double[] rowScores, double[] columnScores) {
    List<Cell> own = cells.stream().filter(cell -> group[cell.row()] == g).toList();
    int[] ownRows = own.stream().mapToInt(Cell::row).distinct().toArray();
    if (ownRows.length < 2) {
      return;
    }
    for (int i = 0; i < ownRows.length; i++) {
      rowScores[ownRows[i]] = i;
    }
    for (int round = 0; round < ROUNDS; round++) {
      standardize(ownRows, rowScores);
      average(own, rowScores, columnScores, true);
      average(own, columnScores, rowScores, false);
    }
    standardize(ownRows, rowScores);
    average(own, rowScores, columnScores, true);
    if (heavierEndIsLast(ownRows, rowScores)) {
      Arrays.stream(ownRows).forEach(row -> rowScores[row] = -rowScores[row]);
      own.stream()
          .mapToInt(Cell::column)
          .distinct()
          .forEach(column -> columnScores[column] = -columnScores[column]);
    }
  }

  /** Whether more weight lies above the middle of the scores, whose mean is 0, than below it. */
  private boolean heavierEndIsLast(int[] ownRows, double[] scores) {
    double balance = 0;
    for (int row : ownRows) {
      balance += rowWeights[row] * Math.signum(Math.rint(scores[row] * 1e6));
    }
    return balance > 0;
  }

  private void average(List<Cell> own, double[] from, double[] to, boolean toColumns) {
    own.forEach(cell -> to[toColumns ? cell.column() : cell.row()] = 0);
    for (Cell cell : own) {
      int source = toColumns ? cell.row() : cell.column();
      int target = toColumns ? cell.column() : cell.row();
      double weight = toColumns ? columnWeights[target] : rowWeights[target];
      to[target] += from[source] * cell.of(measure) / weight;
    }
  }

  /** Takes out the trivial axis, on which all scores are equal, and fixes the scale. */
  private void standardize(int[] ownRows, double[] scores) {
    double total = 0;
    double mean = 0;
    for (int row : ownRows) {
      total += rowWeights[row];
      mean += rowWeights[row] * scores[row];
    }
    mean /= total;
    double square = 0;
    for (int row : ownRows) {
      scores[row] -= mean;
      square += rowWeights[row] * scores[row] * scores[row];
    }
    double scale = Math.sqrt(square / total);
    for (int row : ownRows) {
      scores[row] = scale > 0 ? scores[row] / scale : 0;
    }
  }

  private static int[] sorted(
      int count, int offset, int[] group, double[] weights, double[] scores) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparingDouble((Integer i) -> -weights[group[offset + i]])
            .thenComparingInt(i -> group[offset + i])
            .thenComparingDouble(i -> scores[i])
            .thenComparingInt(i -> i));
    return order.stream().mapToInt(Integer::intValue).toArray();
  }
}
