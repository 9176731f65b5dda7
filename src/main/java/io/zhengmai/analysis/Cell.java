package io.zhengmai.analysis;

/**
 * What one row does for one column.
 *
 * @param row index in {@link Matrix#rows}
 * @param column index in {@link Matrix#columns}
 * @param tasks in which the row has a part
 * @param led those of them that it leads
 * @param agencies of the row that have a part in them
 * @param documents that set them
 */
public record Cell(int row, int column, int tasks, int led, int agencies, int documents) {
  /** What a measure counts. */
  public int of(Measure measure) {
    return measure == Measure.LED ? led : tasks;
  }

  Cell at(int otherRow, int otherColumn) {
    return new Cell(otherRow, otherColumn, tasks, led, agencies, documents);
  }
}
