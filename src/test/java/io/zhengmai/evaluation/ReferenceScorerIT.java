package io.zhengmai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.extraction.ClaimsJson;
import io.zhengmai.graph.Iris;
import io.zhengmai.ingest.DocumentFolder;
import io.zhengmai.ingest.DocumentPipeline;
import io.zhengmai.lexicon.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our scores against those of the annotators' own scorer. */
class ReferenceScorerIT {
  private static final Path SHARED = Path.of("..", "shared");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Path SCORER = SHARED.resolve("tools/score.py");
  private static final Path GOLD = SHARED.resolve("gold");

  @BeforeAll
  static void isHere() throws InterruptedException {
    assumeTrue(
        Files.exists(SCORER) && Files.isDirectory(GOLD), "the annotators' scorer is not here");
    assumeTrue(runs("python3", "--version"), "python3 is not installed");
  }

  @Test
  void agreesOnSeededMistakes(@TempDir Path outputs) throws Exception {
    Random random = new Random(20261121);
    JsonNode figures =
        agreed(
            outputs,
            (key, annotation) -> {
              ObjectNode output = annotation.deepCopy();
              spoil(output, random);
              return output;
            });
    assertThat(figures.at("/responsibility/f1").asDouble())
        .as("the mistakes tell")
        .isBetween(0.3, 0.95);
  }

  @Test
  void agreesOnWhatIsReadOfTheBareTexts(@TempDir Path texts, @TempDir Path outputs)
      throws Exception {
    DocumentPipeline pipeline = DocumentPipeline.of(Library.bundled(), Iris.standard());
    Map<String, Path> byKey = new HashMap<>();
    for (Path text : DocumentFolder.documents(Path.of("data"))) {
      Path bare = Files.copy(text, texts.resolve(text.getFileName()));
      byKey.put(SourceDocument.keyOf(text.getFileName().toString()), bare);
    }
    JsonNode figures =
        agreed(
            outputs,
            (key, annotation) ->
                ClaimsJson.of(pipeline.claims(Objects.requireNonNull(byKey.get(key)))));
    assertThat(figures.at("/mentions (all)/found").asInt()).isGreaterThan(500);
  }

  private interface Reader {
    JsonNode outputOf(String key, JsonNode annotation) throws Exception;
  }

  /** The figures of both scorers, which are the same. */
  private static JsonNode agreed(Path outputs, Reader reader) throws Exception {
    Evaluator evaluator = new Evaluator();
    for (Path file : annotated(GOLD)) {
      JsonNode annotation = JSON.readTree(file.toFile());
      String key = SourceDocument.keyOf(file.getFileName().toString());
      JsonNode output = reader.outputOf(key, annotation);
      JSON.writeValue(outputs.resolve(key + ".json").toFile(), output);
      evaluator.add(key, annotation, output);
    }
    Process process =
        new ProcessBuilder(
                "python3", SCORER.toString(), GOLD.toString(), outputs.toString(), "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    JsonNode theirs =
        JSON.readTree(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertThat(process.waitFor()).isZero();
    JsonNode ours = ReportWriter.json(evaluator.report());
    assertThat(ours.fieldNames()).toIterable().containsExactlyElementsOf(() -> theirs.fieldNames());
    theirs
        .properties()
        .forEach(
            kind ->
                kind.getValue()
                    .properties()
                    .forEach(
                        figure ->
                            assertThat(ours.path(kind.getKey()).path(figure.getKey()).asDouble(-1))
                                .as(kind.getKey() + " " + figure.getKey())
                                .isCloseTo(figure.getValue().asDouble(), within(1e-9))));
    return theirs;
  }

  private static List<Path> annotated(Path gold) throws IOException {
    try (Stream<Path> files = Files.list(gold)) {
      return files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList();
    }
  }

  /** Drops, doubles, shifts and alters rows, so that every comparison is met both ways. */
  private static void spoil(ObjectNode document, Random random) {
    for (String list : List.of("sections", "targets", "mentions", "tasks")) {
      ArrayNode rows = (ArrayNode) document.path(list);
      for (int i = rows.size() - 1; i >= 0; i--) {
        ObjectNode row = (ObjectNode) rows.get(i);
        switch (random.nextInt(12)) {
          case 0 -> rows.remove(i);
          case 1 -> rows.insert(i, row.deepCopy());
          case 2, 3 -> row.put("start", row.path("start").asInt() + random.nextInt(5));
          case 4 -> row.put("section", "preamble");
          case 5 -> row.put("unit", "个").put("comparator", ">=").putNull("deadline");
          case 6 -> row.put("value", 7).put("canonical", "甲").put("heading", "乙");
          case 7 -> row.putArray("industries").add("食品").add("食品").add("羊绒");
          default -> {}
        }
      }
    }
    for (JsonNode task : document.path("tasks")) {
      for (JsonNode row : task.path("responsibility")) {
        switch (random.nextInt(8)) {
          case 0 -> ((ObjectNode) row).put("role", "lead");
          case 1 -> ((ObjectNode) row).remove("full");
          case 2 -> ((ObjectNode) row).put("implied", true);
          default -> {}
        }
      }
    }
    ObjectNode meta = (ObjectNode) document.path("meta");
    if (random.nextBoolean()) {
      meta.putNull("issuer");
    }
    if (random.nextBoolean()) {
      meta.putArray("basedOn");
    }
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
