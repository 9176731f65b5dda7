package io.zhengmai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.BundledGraph;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table and the canned queries count the same: two ways that share nothing but the graph. */
class TableAgreesWithSparqlTest {
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.bundled();
  private static final int COMBINATIONS = 24;

  private static ResponsibilityTable table;

  @BeforeAll
  static void build() {
    try (RepositoryConnection connection = BundledGraph.store().connect()) {
      String successors = CATALOGUE.get("agency-successors").text();
      table = TableBuilder.table(connection, new Successors(connection, successors));
    }
  }

  /** The first combinations are those of single filters, the others are drawn. */
  @TestFactory
  Stream<DynamicTest> theMatrixIsThatOfTheQuery() {
    Random random = new Random(20);
    return IntStream.range(0, COMBINATIONS)
        .mapToObj(
            i -> {
              RowKind kind = RowKind.values()[i % 3];
              int level = 1 + i % 4;
              Selection selection = i < 6 ? Selection.ALL : drawn(random);
              return DynamicTest.dynamicTest(
                  kind + " " + level + " " + selection, () -> compare(kind, level, selection));
            });
  }

  private static void compare(RowKind kind, int level, Selection selection) {
    Map<String, List<Integer>> counted = new TreeMap<>();
    Matrix matrix = MatrixCount.of(table, kind, level, selection);
    for (Cell cell : matrix.cells()) {
      counted.put(
          key(matrix.rows().get(cell.row()), matrix.columns().get(cell.column())),
          List.of(cell.tasks(), cell.led(), cell.agencies(), cell.documents()));
    }
    Map<String, List<Integer>> asked = new TreeMap<>();
    for (BindingSet row : rows("agency-industry-matrix", request(kind, level, selection))) {
      Value known = row.getValue("row");
      asked.put(
          key(known == null ? row.getValue("rowName") : known, row.getValue("column")),
          Stream.of("count", "led", "agencies", "documents")
              .map(column -> Integer.valueOf(row.getValue(column).stringValue()))
              .toList());
    }
    assertThat(counted).isEqualTo(asked);
  }

  private static String key(Value row, Value column) {
    return row.stringValue() + " × " + column.stringValue();
  }

  private static Selection drawn(Random random) {
    return new Selection(
        random.nextInt(3) == 0
            ? Set.of(one(random, List.of(ZM.lead, ZM.responsible, ZM.cooperating, ZM.dividedDuty)))
            : Set.of(),
        random.nextInt(3) == 0 ? Set.of(one(random, List.of(ZM.stated, ZM.firstListed))) : Set.of(),
        random.nextInt(2) == 0 ? (IRI) any(random, table.regions, table.regionOfDocument) : null,
        random.nextInt(4) == 0 ? 2016 : null,
        random.nextInt(4) == 0 ? (IRI) table.documents.value(random.nextInt(5)) : null,
        random.nextInt(2) == 0 ? (IRI) any(random, table.industries, table.industryOfTask) : null);
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Value any(Random random, Codes codes, int[] used) {
    return codes.value(used[random.nextInt(used.length)]);
  }

  private static Map<String, List<String>> request(RowKind kind, int level, Selection selection) {
    Map<String, List<String>> request = new LinkedHashMap<>();
    request.put("rows", List.of(kind.code()));
    request.put("level", List.of(String.valueOf(level)));
    request.put("role", selection.roles().stream().map(Value::stringValue).toList());
    request.put("basis", selection.bases().stream().map(Value::stringValue).toList());
    request.put("region", given(selection.region()));
    request.put("document", given(selection.document()));
    request.put("industry", given(selection.industry()));
    request.put("year", given(selection.year()));
    return request;
  }

  private static List<String> given(@Nullable Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }

  private static List<BindingSet> rows(String name, Map<String, List<String>> request) {
    CannedQuery query = CATALOGUE.get(name);
    try (RepositoryConnection connection = BundledGraph.store().connect();
        var result = query.prepare(request, connection).rows().evaluate()) {
      return new ArrayList<>(result.stream().toList());
    }
  }
}
