package io.zhengmai.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** The answer of a query as plain words, so that two engines and a case file can be compared. */
final class Rows {
  /** The columns that hold several names. */
  private static final Set<String> LISTS = Set.of("industries", "agencies", "leads", "indicators");

  private Rows() {}

  static List<Map<String, String>> of(
      CannedQuery query, Map<String, List<String>> request, RepositoryConnection connection) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (TupleQueryResult result = query.prepare(request, connection).rows().evaluate()) {
      result.forEach(
          row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            for (CannedQuery.Column column : query.columns()) {
              Value value = row.getValue(column.name());
              if (value != null) {
                cells.put(column.name(), cell(column.name(), value.stringValue(), isNumber(value)));
              }
            }
            rows.add(cells);
          });
    }
    return rows;
  }

  private static boolean isNumber(Value value) {
    return value instanceof Literal literal
        && literal.getCoreDatatype().isXSDDatatype()
        && literal.getCoreDatatype().asXSDDatatypeOrNull().isDecimalDatatype();
  }

  /** A number in its shortest form; a list of names in one order, which SPARQL leaves open. */
  static String cell(String column, String words, boolean number) {
    if (number) {
      return new BigDecimal(words).stripTrailingZeros().toPlainString();
    }
    if (!LISTS.contains(column)) {
      return words;
    }
    String[] names = words.split("、", -1);
    Arrays.sort(names);
    return String.join("、", names);
  }
}
