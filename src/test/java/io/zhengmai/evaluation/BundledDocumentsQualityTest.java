package io.zhengmai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.extraction.ClaimsJson;
import io.zhengmai.graph.Iris;
import io.zhengmai.ingest.DocumentPipeline;
import io.zhengmai.lexicon.Library;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The bundled documents are read at least as well as the floors beside their annotations say. */
class BundledDocumentsQualityTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path DOCUMENTS = Path.of("data/documents");

  /** The floors, each a figure by the name of its kind. */
  record Floors(
      Map<String, Double> withSidecars,
      Map<String, Double> bareTexts,
      Map<String, Double> targetFields) {}

  private static EvaluationReport withSidecars;
  private static EvaluationReport bare;

  @BeforeAll
  static void read(@TempDir Path bareTexts) throws Exception {
    for (Path text : texts(DOCUMENTS).values()) {
      Files.copy(text, bareTexts.resolve(text.getFileName()));
    }
    withSidecars = evaluate(DOCUMENTS);
    bare = evaluate(bareTexts);
  }

  @TestFactory
  Stream<DynamicTest> everyFigureReachesItsFloor() throws Exception {
    Floors floors =
        new ObjectMapper(new YAMLFactory())
            .readValue(new File(GOLD.toFile(), "floors.yaml"), Floors.class);
    assertThat(floors.bareTexts()).isNotEmpty();
    return Stream.of(
            kinds("with sidecars", withSidecars, floors.withSidecars()),
            kinds("bare texts", bare, floors.bareTexts()),
            floors.targetFields().entrySet().stream()
                .map(
                    floor ->
                        dynamicTest(
                            "targets, " + floor.getKey(),
                            () ->
                                assertThat(bare.targetFields().get(floor.getKey()))
                                    .isGreaterThanOrEqualTo(floor.getValue()))))
        .flatMap(tests -> tests);
  }

  private static Stream<DynamicTest> kinds(
      String input, EvaluationReport report, Map<String, Double> floors) {
    return floors.entrySet().stream()
        .map(
            floor ->
                dynamicTest(
                    input + ", " + floor.getKey(),
                    () -> {
                      EvaluationReport.Kind kind = report.kind(floor.getKey());
                      assertThat(kind.score().f1())
                          .as("missed %s, extra %s", first(kind.missed()), first(kind.extra()))
                          .isGreaterThanOrEqualTo(floor.getValue());
                    }));
  }

  private static List<String> first(List<String> rows) {
    return rows.subList(0, Math.min(10, rows.size()));
  }

  private static EvaluationReport evaluate(Path folder) throws Exception {
    DocumentPipeline pipeline = DocumentPipeline.of(Library.bundled(), Iris.standard());
    Evaluator evaluator = new Evaluator();
    Map<String, Path> texts = texts(folder);
    assertThat(texts).hasSize(5);
    for (Map.Entry<String, Path> text : texts.entrySet()) {
      evaluator.add(
          text.getKey(),
          new ObjectMapper().readTree(new File(GOLD.toFile(), text.getKey() + ".gold.json")),
          ClaimsJson.of(pipeline.claims(text.getValue())));
    }
    return evaluator.report();
  }

  private static Map<String, Path> texts(Path folder) throws Exception {
    Map<String, Path> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(f -> f.toString().endsWith(".txt"))
          .forEach(f -> texts.put(SourceDocument.keyOf(f.getFileName().toString()), f));
    }
    return texts;
  }
}
