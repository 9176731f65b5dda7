package io.zhengmai.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.claim.Target;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.lexicon.Library;
import io.zhengmai.structure.OutlineReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bundled documents give the annotators' values, comparators, units and deadlines, where the
 * annotators saw them, and no others.
 */
class AnnotatedDocumentsTest {
  private static final Path ANNOTATIONS = Path.of("src/test/resources/gold");

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void readsWhatTheAnnotatorsRead(String key) throws IOException {
    Path file = ANNOTATIONS.resolve(key + ".gold.json");
    JsonNode annotated = new ObjectMapper().readTree(Files.readString(file));
    String text = Files.readString(Path.of("data/documents", annotated.get("source").asText()));
    SourceDocument document = Texts.document(text);
    CanonicalText canonical = document.text();
    List<Target> targets =
        Texts.READER
            .read(
                document,
                new OutlineReader(Library.bundled()).read(canonical),
                Texts.issuedOn(null))
            .targets();

    List<String> expected = new ArrayList<>();
    annotated.get("targets").forEach(node -> expected.add(row(node)));
    assertThat(targets.stream().map(t -> t.section() + " " + Texts.row(t).replace(" !", "")))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(targets)
        .allSatisfy(
            target ->
                assertThat(annotated.get("targets"))
                    .anySatisfy(
                        node -> {
                          int start = target.evidence().span().start();
                          int end = target.evidence().span().end();
                          assertThat(node.get("start").asInt()).isLessThan(end);
                          assertThat(node.get("end").asInt()).isGreaterThan(start);
                        }));
  }

  private static String row(JsonNode node) {
    JsonNode value = node.get("value");
    String number =
        value.isArray() ? plain(value.get(0)) + ".." + plain(value.get(1)) : plain(value);
    String row = node.get("section").asText() + " " + node.get("comparator").asText();
    row += " " + number;
    row += node.get("unit").isNull() ? "" : " " + node.get("unit").asText();
    return row + (node.get("deadline").isNull() ? "" : " " + node.get("deadline").asText());
  }

  private static String plain(JsonNode node) {
    return new BigDecimal(node.asText()).stripTrailingZeros().toPlainString();
  }
}
