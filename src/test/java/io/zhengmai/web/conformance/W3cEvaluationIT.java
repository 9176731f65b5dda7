package io.zhengmai.web.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The W3C suites of SPARQL 1.1: query, update, results in CSV, TSV and JSON, federation and
 * entailment, over HTTP. Those of the protocols are run by {@link W3cProtocolIT}.
 */
class W3cEvaluationIT {
  private static final List<String> QUERY =
      List.of(
          "aggregates",
          "bind",
          "bindings",
          "construct",
          "exists",
          "functions",
          "grouping",
          "negation",
          "project-expression",
          "property-path",
          "subquery",
          "syntax-query");
  private static final List<String> UPDATE =
      List.of(
          "add",
          "basic-update",
          "clear",
          "copy",
          "delete-data",
          "delete-insert",
          "delete-where",
          "delete",
          "drop",
          "move",
          "syntax-update-1",
          "syntax-update-2",
          "update-silent");
  private static final List<String> RESULTS = List.of("csv-tsv-res", "json-res");
  private static final List<String> OTHER = List.of("syntax-fed", "service", "entailment");

  private static final SkippedTests SKIPPED =
      SkippedTests.read("/conformance/sparql11-skipped.txt");

  private static final Set<String> SEEN = new HashSet<>();

  private static WritableServer server;

  @BeforeAll
  static void start() {
    server = new WritableServer();
  }

  @AfterAll
  static void stop() {
    server.close();
    assertThat(SEEN)
        .as("every skipped test is one of the suites")
        .containsAll(SKIPPED.reasons().keySet());
  }

  @TestFactory
  Stream<DynamicTest> query() {
    return tests(QUERY);
  }

  @TestFactory
  Stream<DynamicTest> update() {
    return tests(UPDATE);
  }

  @TestFactory
  Stream<DynamicTest> results() {
    return tests(RESULTS);
  }

  @TestFactory
  Stream<DynamicTest> federationAndEntailment() {
    return tests(OTHER);
  }

  private static Stream<DynamicTest> tests(List<String> suites) {
    return suites.stream().map(EvaluationManifest::read).flatMap(W3cEvaluationIT::tests);
  }

  private static Stream<DynamicTest> tests(EvaluationManifest manifest) {
    assertThat(manifest.entries()).as(manifest.name()).isNotEmpty();
    return manifest.entries().stream()
        .map(
            entry -> {
              String name = manifest.name() + "/" + entry.id();
              assertThat(SEEN.add(name)).as(name).isTrue();
              return DynamicTest.dynamicTest(
                  name + ": " + entry.title(),
                  () -> SKIPPED.run(name, () -> new EvaluationRun(server, entry).run()));
            });
  }
}
