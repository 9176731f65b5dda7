package io.zhengmai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.claim.DocumentClaims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would write are read to their end, and keep what must hold of any text. */
@Timeout(300)
class AnyTextIT {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final int ROUNDS = 6;

  @TestFactory
  Stream<DynamicTest> mutatedCases() throws IOException {
    List<Path> texts = texts();
    assertThat(texts).hasSizeGreaterThan(40);
    return IntStream.range(0, texts.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    texts.get(i).toString(), () -> mutate(Files.readString(texts.get(i)), i)));
  }

  private static void mutate(String text, int seed) throws IOException {
    Mutations mutations = new Mutations(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String mutated = mutations.of(text);
      if (mutated.isBlank()) {
        continue; // no such document is read
      }
      try {
        TextProperties.check(TextProperties.document(mutated));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", round " + round + ":\n" + mutated, e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "）",
        "（牵头单位：省财政厅、",
        "（）",
        "“",
        "《",
        "《》",
        "7",
        "1.1",
        "、",
        "省",
        "\n",
        "　",
        "一、\n",
        "一、（一）1．",
        "1 总则\n",
        "（责任单位：省财政厅）",
        "责任单位：",
        "责任单位：省财政厅\n",
        "序号\n牵头单位\n1\n",
        "序号\t牵头单位\n1\t省财政厅\n",
        "到2020年达到10%，",
        "<p>",
        "<",
        "&",
        "&nbsp;",
        "等",
        "各市、",
        "第一位牵头",
        "同时废止",
        "\uD835",
        "\0",
        "業"
      })
  void manyOfOneSign(String sign) {
    DocumentClaims claims =
        TextProperties.PIPELINE.claims(
            TextProperties.document(sign.repeat(1_000_000 / sign.length())));
    assertThat(claims.document().text().length()).isGreaterThan(900_000);
  }

  @Test
  void tenMillionOpenBrackets() {
    assertThat(
            TextProperties.PIPELINE.claims(TextProperties.document("（".repeat(10_000_000))).tasks())
        .isEmpty();
  }

  @Test
  void aHundredThousandHeadings() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.append("（一）做好工作。落实任务。\n");
    }
    assertThat(
            TextProperties.PIPELINE
                .claims(TextProperties.document(text.toString()))
                .outline()
                .sections())
        .hasSize(100_000);
  }

  @Test
  void manyOpenTitlesBeforeALongText() {
    String text = "《".repeat(6000) + "做好工作，".repeat(600_000);
    assertThat(TextProperties.PIPELINE.claims(TextProperties.document(text)).tasks()).isEmpty();
  }

  @Test
  void bracketsNestedDeeply() {
    String text = "（".repeat(200_000) + "责任单位：省财政厅" + "）".repeat(200_000);
    assertThat(TextProperties.PIPELINE.claims(TextProperties.document(text)).outline().sections())
        .isEmpty();
  }

  @Test
  void randomCharacters() throws IOException {
    Random random = new Random(3);
    for (int round = 0; round < 20; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 3000; i++) {
        text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      }
      TextProperties.check(TextProperties.document(text.toString()));
    }
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> cases = Files.walk(CASES)) {
      return cases
          .filter(f -> f.toString().endsWith("text.txt") || f.toString().endsWith("document.txt"))
          .sorted()
          .toList();
    }
  }
}
