package io.zhengmai.web.matrix;

import io.zhengmai.analysis.Cell;
import io.zhengmai.analysis.Matrix;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.Labels;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.TupleQueryResultHandler;
import org.eclipse.rdf4j.query.impl.MapBindingSet;

/**
 * A whole matrix as rows, like those of the query {@code agency-industry-matrix}.
 *
 * @param headings what to call the columns in formats for people
 */
record MatrixData(Matrix matrix, Labels labels, Map<String, String> headings) {
  private static final List<String> COLUMNS =
      List.of("row", "rowName", "column", "columnName", "count", "led", "agencies", "documents");

  void write(ResultFormat format, OutputStream out) {
    TupleQueryResultHandler rows = format.bindingsWriter(out, headings);
    rows.startQueryResult(COLUMNS);
    matrix.cells().stream()
        .map(this::row)
        .sorted(
            Comparator.comparingInt((Row row) -> -row.cell().tasks())
                .thenComparing(Row::rowName)
                .thenComparing(Row::columnName))
        .forEach(row -> rows.handleSolution(row.bindings()));
    rows.endQueryResult();
  }

  private Row row(Cell cell) {
    Value who = matrix.rows().get(cell.row());
    Value industry = matrix.columns().get(cell.column());
    return new Row(cell, who, labels.of(who).zh(), industry, labels.of(industry).zh());
  }

  private record Row(Cell cell, Value row, String rowName, Value column, String columnName) {
    MapBindingSet bindings() {
      MapBindingSet bindings = new MapBindingSet();
      if (row instanceof IRI) {
        bindings.setBinding("row", row);
      }
      bindings.setBinding("rowName", Values.literal(rowName));
      bindings.setBinding("column", column);
      bindings.setBinding("columnName", Values.literal(columnName));
      bindings.setBinding("count", integer(cell.tasks()));
      bindings.setBinding("led", integer(cell.led()));
      bindings.setBinding("agencies", integer(cell.agencies()));
      bindings.setBinding("documents", integer(cell.documents()));
      return bindings;
    }

    private static Value integer(int number) {
      return Values.literal(BigInteger.valueOf(number));
    }
  }
}
