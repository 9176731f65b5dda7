package io.zhengmai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.BundledGraph;
import io.zhengmai.query.QueryCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Provinces and documents of the bundle side by side. */
class ComparisonTest {
  private static final String BASE = "https://w3id.org/zhengmai/id/";
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.bundled();
  private static final IRI QINGHAI = Values.iri(BASE, "region/630000");
  private static final IRI INNER_MONGOLIA = Values.iri(BASE, "region/150000");
  private static final IRI HEBEI = Values.iri(BASE, "region/130000");

  /** In the order of the columns of {@code consumer-goods.txt}. */
  private static final List<IRI> PLANS =
      List.of(
          Values.iri(BASE, "document/青海省人民政府办公厅-ef694bfa"),
          Values.iri(BASE, "document/内蒙古自治区人民政府办公厅-80c91bb4"),
          Values.iri(BASE, "document/河北省人民政府办公厅-2016-07-27-d7a65d4a"));

  private final Analysis bundled = BundledAnalysis.ANALYSIS;

  /** Two readers of the same plans: this program, and a person. */
  @Test
  void tasksAreAlignedAsByReading() throws IOException {
    Set<Set<String>> byReading = new HashSet<>();
    try (Stream<String> lines =
        Files.lines(Path.of("src/test/resources/cases/alignment/consumer-goods.txt"))) {
      lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              sections -> {
                for (int i = 0; i < 3; i++) {
                  for (int j = i + 1; j < 3; j++) {
                    if (!sections[i].equals("-") && !sections[j].equals("-")) {
                      byReading.add(
                          Set.of(
                              PLANS.get(i) + "/task/" + sections[i],
                              PLANS.get(j) + "/task/" + sections[j]));
                    }
                  }
                }
              });
    }
    Set<Set<String>> ours = new HashSet<>();
    for (Comparison.Row row : bundled.compare(PLANS, Topic.ANY).rows()) {
      List<IRI> tasks = row.tasks().stream().flatMap(List::stream).toList();
      for (int i = 0; i < tasks.size(); i++) {
        for (int j = i + 1; j < tasks.size(); j++) {
          ours.add(Set.of(tasks.get(i).stringValue(), tasks.get(j).stringValue()));
        }
      }
    }
    Set<Set<String>> right = new HashSet<>(ours);
    right.retainAll(byReading);
    assertThat((double) right.size() / ours.size()).as("precision of %s", ours).isGreaterThan(0.95);
    assertThat((double) right.size() / byReading.size()).as("recall").isGreaterThan(0.8);
  }

  /** Two ways to the same tasks: the table, and the query that the page offers for its data. */
  @TestFactory
  Stream<DynamicTest> itsTasksAreThoseOfTheQuery() {
    IRI dairy = Values.iri(BASE, "industry/C144");
    IRI health = Values.iri(BASE, "agency-line/卫生健康");
    return Stream.of(
            Topic.ANY,
            new Topic(dairy, null, ""),
            new Topic(null, health, ""),
            new Topic(null, null, "品牌"),
            new Topic(null, null, "设计中心"),
            new Topic(dairy, health, ""))
        .map(topic -> DynamicTest.dynamicTest(topic.toString(), () -> compare(topic)));
  }

  private void compare(Topic topic) {
    List<IRI> sides = List.of(QINGHAI, INNER_MONGOLIA);
    Comparison comparison = bundled.compare(sides, topic);
    List<IRI> ours =
        comparison.rows().stream()
            .flatMap(row -> row.tasks().stream().flatMap(List::stream))
            .toList();
    Set<Value> asked = new HashSet<>();
    Map<String, List<String>> request = new HashMap<>();
    request.put("region", sides.stream().map(IRI::stringValue).toList());
    if (topic.industry() != null) {
      request.put("industry", List.of(topic.industry().stringValue()));
    }
    if (topic.line() != null) {
      request.put("line", List.of(topic.line().stringValue()));
    }
    if (!topic.words().isEmpty()) {
      request.put("words", List.of(topic.words()));
    }
    try (RepositoryConnection connection = BundledGraph.store().connect();
        var rows =
            CATALOGUE.get("tasks-side-by-side").prepare(request, connection).rows().evaluate()) {
      rows.forEach(row -> asked.add(row.getValue("task")));
    }
    assertThat(ours).isNotEmpty().doesNotHaveDuplicates();
    assertThat(new HashSet<Value>(ours)).isEqualTo(asked);
    assertThat(comparison.compared()).isEqualTo(asked.size());
  }

  @Test
  void leadsAreComparedByLine() {
    Comparison comparison = bundled.compare(PLANS, Topic.ANY);
    Comparison.Row environment = rowOf(comparison, PLANS.get(0) + "/task/3.3");
    assertThat(environment.present()).isEqualTo(3);
    assertThat(environment.leadsDiffer()).as("one line under three names").isFalse();
    assertThat(environment.commonLeads()).isNotEmpty();
    Comparison.Row service = rowOf(comparison, PLANS.get(0) + "/task/2.3.2");
    assertThat(service.leadsDiffer()).isTrue();
    assertThat(service.words()).contains("完善品牌服务体系");
  }

  @Test
  void targetsAreCompared() {
    Comparison comparison = bundled.compare(PLANS, Topic.ANY);
    Comparison.Row design = rowOf(comparison, PLANS.get(1) + "/task/3.1.1");
    assertThat(design.targetsDiffer()).isTrue();
    assertThat(design.indicators()).contains("国家级工业设计中心数量");
    assertThat(rowOf(comparison, PLANS.get(0) + "/task/2.3.4").targetsDiffer()).isFalse();
  }

  @Test
  void whatOneSideAloneHasComesLastInTheOrderOfTheText() {
    List<Comparison.Row> rows = bundled.compare(List.of(QINGHAI, HEBEI), Topic.ANY).rows();
    List<Integer> present = rows.stream().map(Comparison.Row::present).toList();
    assertThat(present).isSortedAccordingTo((a, b) -> b - a).contains(1, 2);
    List<Integer> alone =
        rows.stream().filter(row -> row.present() == 1).map(Comparison.Row::onlySide).toList();
    assertThat(alone).isSorted().contains(0, 1);
  }

  @Test
  void aDocumentCountsForItselfAndNotForItsRegion() {
    Comparison comparison = bundled.compare(List.of(HEBEI, PLANS.get(2)), Topic.ANY);
    assertThat(comparison.sides().get(1).tasks()).isPositive();
    assertThat(comparison.rows())
        .allSatisfy(
            row ->
                assertThat(row.tasks().get(0))
                    .noneMatch(task -> task.stringValue().startsWith(PLANS.get(2) + "/")));
  }

  @Test
  void theProvincesThatSayMostComeFirst() {
    assertThat(bundled.provinces(Topic.ANY))
        .containsExactlyInAnyOrder(HEBEI, QINGHAI, INNER_MONGOLIA);
    assertThat(bundled.provinces(Topic.ANY).get(0)).isEqualTo(HEBEI);
    List<Subject> subjects = bundled.subjects(3);
    assertThat(subjects).hasSize(3);
    assertThat(subjects.get(0).provinces()).isEqualTo(3);
  }

  private static Comparison.Row rowOf(Comparison comparison, String task) {
    return comparison.rows().stream()
        .filter(row -> row.tasks().stream().anyMatch(t -> t.contains(Values.iri(task))))
        .findFirst()
        .orElseThrow();
  }
}
