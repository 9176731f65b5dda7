package io.zhengmai.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.format.ResultKind;
import io.zhengmai.vocabulary.ZM;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every canned query against its cases on the bundled documents, and against a second engine. */
class CannedQueryCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases/query");

  private final QueryCatalogue catalogue = QueryCatalogue.bundled();

  @Test
  void everyQueryHasACase() {
    Set<String> checked =
        QueryCase.in(FOLDER).values().stream().map(QueryCase::query).collect(Collectors.toSet());
    assertThat(checked)
        .isEqualTo(catalogue.list().stream().map(CannedQuery::name).collect(Collectors.toSet()));
  }

  @TestFactory
  Stream<DynamicTest> answersAsItsCaseSays() {
    return QueryCase.in(FOLDER).entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> itsTextWithTheArgumentsInItGivesTheSame() {
    return QueryCase.in(FOLDER).entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> compareText(e.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> aSecondEngineGivesTheSame() {
    JenaEngine jena = new JenaEngine(BundledGraph.store());
    return QueryCase.in(FOLDER).entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> compare(e.getValue(), jena)));
  }

  private void check(QueryCase expected) {
    CannedQuery query = catalogue.get(expected.query());
    try (RepositoryConnection connection = BundledGraph.store().connect()) {
      if (query.kind() == ResultKind.GRAPH) {
        try (var graph = query.prepare(expected.request(), connection).graph().evaluate()) {
          assertThat(graph.stream().count())
              .isGreaterThanOrEqualTo(expected.rowsAtLeast() == null ? 1 : expected.rowsAtLeast());
        }
        return;
      }
      assertThat(query.columns().stream().map(CannedQuery.Column::name))
          .isEqualTo(expected.columns());
      List<Map<String, String>> rows = Rows.of(query, expected.request(), connection);
      checkRows(expected, rows);
      rows.forEach(row -> checkQuote(row, connection));
    }
  }

  private static void checkRows(QueryCase expected, List<Map<String, String>> rows) {
    assertThat(rows).doesNotHaveDuplicates();
    if (expected.rows() != null) {
      assertThat(rows).hasSize(expected.rows());
    }
    if (expected.rowsAtLeast() != null) {
      assertThat(rows).hasSizeGreaterThanOrEqualTo(expected.rowsAtLeast());
    }
    List<Map<String, String>> contains =
        expected.contains() == null ? List.of() : expected.contains();
    assertThat(contains).allSatisfy(row -> assertThat(rows).anyMatch(has(row)));
    List<Map<String, String>> lacks = expected.lacks() == null ? List.of() : expected.lacks();
    assertThat(lacks).allSatisfy(row -> assertThat(rows).noneMatch(has(row)));
  }

  private static Predicate<Map<String, String>> has(Map<String, String> cells) {
    return row -> row.entrySet().containsAll(cells.entrySet());
  }

  /** The offsets of a row, applied to the stored text, give its quote. */
  private static void checkQuote(Map<String, String> row, RepositoryConnection connection) {
    String quote = row.get("quote");
    if (quote == null) {
      return;
    }
    String text;
    try (var texts = connection.getStatements(Values.iri(row.get("document")), ZM.text, null)) {
      text = texts.next().getObject().stringValue();
    }
    int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
    int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
    assertThat(text.substring(start, end)).isEqualTo(quote);
  }

  private void compareText(QueryCase expected) {
    CannedQuery query = catalogue.get(expected.query());
    try (RepositoryConnection connection = BundledGraph.store().connect()) {
      PreparedQuery prepared = query.prepare(expected.request(), connection);
      if (query.kind() == ResultKind.GRAPH) {
        try (var ours = prepared.graph().evaluate();
            var asked = connection.prepareGraphQuery(prepared.text()).evaluate()) {
          assertThat(asked.stream().collect(Collectors.toSet()))
              .isEqualTo(ours.stream().collect(Collectors.toSet()));
        }
        return;
      }
      try (var ours = prepared.rows().evaluate();
          var asked = connection.prepareTupleQuery(prepared.text()).evaluate()) {
        assertThat(asked.stream().toList())
            .containsExactlyInAnyOrderElementsOf(ours.stream().toList());
      }
    }
  }

  private void compare(QueryCase expected, JenaEngine jena) {
    CannedQuery query = catalogue.get(expected.query());
    try (RepositoryConnection connection = BundledGraph.store().connect()) {
      PreparedQuery prepared = query.prepare(expected.request(), connection);
      if (query.kind() == ResultKind.GRAPH) {
        try (var graph = prepared.graph().evaluate()) {
          assertThat(graph.stream().distinct().count())
              .isEqualTo(jena.triples(query.text(), prepared.arguments().values()));
        }
        return;
      }
      Collection<Map<String, String>> ours = Rows.of(query, expected.request(), connection);
      assertThat(jena.rows(query.text(), prepared.arguments().values()))
          .containsExactlyInAnyOrderElementsOf(ours);
    }
  }
}
