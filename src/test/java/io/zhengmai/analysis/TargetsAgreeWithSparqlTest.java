package io.zhengmai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.BundledGraph;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of targets and the canned query give the same rows in the same order. */
class TargetsAgreeWithSparqlTest {
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.bundled();
  private static final Analysis ANALYSIS = BundledAnalysis.ANALYSIS;
  private static final String THINGS = "https://w3id.org/zhengmai/id/";
  private static final int COMBINATIONS = 24;

  @TestFactory
  Stream<DynamicTest> theRowsAreThoseOfTheQuery() {
    Random random = new Random(5);
    return IntStream.range(0, COMBINATIONS)
        .mapToObj(i -> i == 0 ? TargetSelection.ALL : drawn(random))
        .map(selection -> DynamicTest.dynamicTest(selection.toString(), () -> compare(selection)));
  }

  @Test
  void eachFilterLeavesSomeAndNotAll() {
    int all = ANALYSIS.targets(TargetSelection.ALL).size();
    IRI dairy = Values.iri(THINGS, "industry/C144");
    IRI hebei = Values.iri(THINGS, "region/130000");
    Selection any = Selection.ALL;
    assertThat(
            Stream.of(
                new TargetSelection("研发", "", null, any),
                new TargetSelection("", "家", null, any),
                new TargetSelection("", "", 2017, any),
                new TargetSelection("", "", null, any.in(hebei)),
                new TargetSelection("", "", null, any.of(dairy)),
                new TargetSelection(
                    "", "", null, new Selection(Set.of(), Set.of(), null, 2017, null, null))))
        .allSatisfy(
            selection ->
                assertThat(ANALYSIS.targets(selection).size())
                    .as(selection.toString())
                    .isBetween(1, all - 1));
  }

  /** What the ontology can say of a value can be drawn. */
  @Test
  void everyComparatorOfTheOntologyHasABound() {
    try (RepositoryConnection connection = BundledGraph.store().connect();
        var statements = connection.getStatements(null, RDF.TYPE, ZM.Comparator)) {
      List<IRI> comparators =
          statements.stream().map(statement -> (IRI) statement.getSubject()).distinct().toList();
      assertThat(comparators)
          .hasSize(Bound.values().length)
          .allSatisfy(comparator -> assertThat(Bound.of(comparator)).isPresent());
    }
  }

  private static void compare(TargetSelection selection) {
    try (RepositoryConnection connection = BundledGraph.store().connect();
        var result =
            CATALOGUE
                .get("targets-by-indicator")
                .prepare(request(selection), connection)
                .rows()
                .evaluate()) {
      TargetReader reader = new TargetReader(connection);
      List<Map<String, Value>> ours = new ArrayList<>();
      ANALYSIS.targets(selection).forEach(row -> ours.add(map(reader.bindings(row))));
      List<Map<String, Value>> asked = new ArrayList<>();
      result.forEach(row -> asked.add(map(row)));
      assertThat(ours).isEqualTo(asked);
    }
  }

  private static Map<String, Value> map(BindingSet row) {
    Map<String, Value> values = new LinkedHashMap<>();
    row.getBindingNames().stream().sorted().forEach(name -> values.put(name, row.getValue(name)));
    return values;
  }

  private static TargetSelection drawn(Random random) {
    TargetScope scope = ANALYSIS.targetScope();
    Scope documents = ANALYSIS.scope();
    return new TargetSelection(
        random.nextInt(2) == 0 ? one(random, List.of("数量", "研发", "企业", "“")) : "",
        random.nextInt(3) == 0 ? one(random, scope.units()) : "",
        random.nextInt(3) == 0 ? one(random, scope.deadlines()) : null,
        new Selection(
            Set.of(),
            Set.of(),
            random.nextInt(3) == 0 ? one(random, documents.provinces()) : null,
            random.nextInt(4) == 0 ? one(random, documents.years()) : null,
            random.nextInt(4) == 0 ? one(random, documents.documents()).document() : null,
            random.nextInt(3) == 0
                ? Values.iri(THINGS, "industry/" + one(random, List.of("C14", "C144", "C")))
                : null));
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Map<String, List<String>> request(TargetSelection selection) {
    Selection scope = selection.scope();
    Map<String, List<String>> request = new LinkedHashMap<>();
    request.put("indicator", given(selection.indicator()));
    request.put("unit", given(selection.unit()));
    request.put("due", given(selection.due()));
    request.put("region", given(scope.region()));
    request.put("year", given(scope.year()));
    request.put("document", given(scope.document()));
    request.put("industry", given(scope.industry()));
    return request;
  }

  private static List<String> given(@Nullable Object value) {
    return value == null || value.equals("") ? List.of() : List.of(value.toString());
  }
}
