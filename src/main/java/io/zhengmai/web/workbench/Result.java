package io.zhengmai.web.workbench;

import io.zhengmai.explore.Named;
import io.zhengmai.format.ResultKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query found, as far as a page shows it.
 *
 * @param kind what the query asks for
 * @param columns the variables of a SELECT; subject, predicate, object of a graph; none of an ASK
 * @param rows by column; null where a variable is not bound
 * @param cut whether there are more rows than these
 * @param answer of an ASK; null otherwise
 */
record Result(
    ResultKind kind,
    List<String> columns,
    List<List<@Nullable Named>> rows,
    boolean cut,
    @Nullable Boolean answer) {
  Result {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(new ArrayList<>(rows));
  }

  /** What stands in a column, row by row. */
  List<@Nullable Named> column(int index) {
    List<@Nullable Named> values = new ArrayList<>(rows.size());
    rows.forEach(row -> values.add(row.get(index)));
    return values;
  }
}
