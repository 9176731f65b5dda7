package io.zhengmai.web.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;

/** The answer of a query as columns and rows; a statement is a row, and so is yes or no. */
final class ResultTable {
  /** More than an assistant reads; {@code limit} and {@code offset} reach the rest. */
  static final int MOST_ROWS = 1000;

  static final Map<String, Object> SCHEMA =
      Schemas.object(
          Map.of(
              "columns", Schemas.list(Schemas.string()),
              "rows", Schemas.list(Map.of("type", "object")),
              "truncated",
                  Schemas.described(
                      Map.of("type", "boolean"),
                      "是否在行数上限处截断",
                      "whether rows were left away at the limit")),
          List.of("columns", "rows", "truncated"));

  private ResultTable() {}

  /**
   * Evaluates a query.
   *
   * @param seconds after which it is stopped
   */
  static Map<String, Object> of(Query query, int seconds) {
    query.setMaxExecutionTime(seconds);
    if (query instanceof BooleanQuery yesOrNo) {
      return table(List.of("answer"), List.of(Map.of("answer", yesOrNo.evaluate())), false);
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    if (query instanceof GraphQuery graph) {
      try (var statements = graph.evaluate()) {
        while (statements.hasNext() && rows.size() < MOST_ROWS) {
          rows.add(row(statements.next()));
        }
        List<String> columns = List.of("subject", "predicate", "object");
        return table(columns, rows, statements.hasNext());
      }
    }
    try (var solutions = ((TupleQuery) query).evaluate()) {
      while (solutions.hasNext() && rows.size() < MOST_ROWS) {
        rows.add(row(solutions.next()));
      }
      return table(solutions.getBindingNames(), rows, solutions.hasNext());
    }
  }

  private static Map<String, Object> table(
      List<String> columns, List<Map<String, Object>> rows, boolean truncated) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("columns", columns);
    table.put("rows", rows);
    table.put("truncated", truncated);
    return table;
  }

  private static Map<String, Object> row(BindingSet solution) {
    Map<String, Object> row = new LinkedHashMap<>();
    solution.forEach(binding -> row.put(binding.getName(), json(binding.getValue())));
    return row;
  }

  private static Map<String, Object> row(Statement statement) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("subject", json(statement.getSubject()));
    row.put("predicate", json(statement.getPredicate()));
    row.put("object", json(statement.getObject()));
    return row;
  }

  private static Object json(Value value) {
    if (value instanceof Literal literal && literal.getCoreDatatype() instanceof CoreDatatype.XSD) {
      try {
        CoreDatatype.XSD type = (CoreDatatype.XSD) literal.getCoreDatatype();
        if (type.isIntegerDatatype()) {
          return literal.integerValue();
        }
        if (type == CoreDatatype.XSD.DECIMAL) {
          return literal.decimalValue();
        }
        if (type == CoreDatatype.XSD.BOOLEAN) {
          return literal.booleanValue();
        }
      } catch (IllegalArgumentException e) {
        return literal.getLabel(); // a number that is none
      }
    }
    return value.stringValue();
  }
}
