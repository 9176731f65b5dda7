package io.zhengmai.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.claim.Responsibility;
import io.zhengmai.claim.Task;
import io.zhengmai.document.TextSpan;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bundled documents, with the annotators' own outline, give the annotators' responsibilities
 * and no others.
 */
class AnnotatedDocumentsTest {
  private static final Path ANNOTATIONS = Path.of("src/test/resources/gold");

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void readsWhatTheAnnotatorsRead(String key) throws IOException {
    Path file = ANNOTATIONS.resolve(key + ".gold.json");
    JsonNode annotated = new ObjectMapper().readTree(Files.readString(file));
    String source = annotated.get("source").asText();
    String text = Files.readString(Path.of("data/documents", source));
    Outline outline = outline(annotated, text);

    List<String> expected = new ArrayList<>();
    for (JsonNode task : annotated.get("tasks")) {
      String section = task.get("section").asText();
      expected.add(section);
      for (JsonNode row : task.get("responsibility")) {
        expected.add(
            String.join(
                " ",
                section,
                row.get("role").asText(),
                row.get("order").asText(),
                row.get("agency").asText(),
                row.get("full").asText(),
                row.path("group").asText("false"),
                row.get("start").asText()));
      }
    }
    List<String> read = new ArrayList<>();
    for (Task task :
        Texts.READER.read(Texts.document(text), outline, Texts.issuedOn(null)).tasks()) {
      read.add(task.section());
      for (Responsibility row : task.responsibilities()) {
        read.add(
            String.join(
                " ",
                task.section(),
                row.role().code(),
                String.valueOf(row.order()),
                row.surface(),
                row.fullName(),
                String.valueOf(row.group()),
                String.valueOf(row.evidence().span().start())));
      }
    }
    assertThat(read).isEqualTo(expected);
  }

  private static Outline outline(JsonNode annotated, String text) {
    List<Section> sections = new ArrayList<>();
    Map<String, Integer> ends = new HashMap<>();
    for (JsonNode node : annotated.get("sections")) {
      TextSpan span = new TextSpan(node.get("start").asInt(), node.get("end").asInt());
      String id = node.get("id").asText();
      ends.put(id, span.end());
      sections.add(
          new Section(
              id,
              node.get("ordinal").isNull() ? null : node.get("ordinal").asText(),
              node.get("level").asInt(),
              node.get("heading").asText(),
              span,
              new TextSpan(span.start(), span.start()),
              node.get("parent").isNull() ? null : node.get("parent").asText(),
              "annotation"));
    }
    int first = sections.get(0).span().start();
    int last = ends.values().stream().mapToInt(Integer::intValue).max().orElse(text.length());
    return new Outline(sections, new TextSpan(0, first), new TextSpan(last, text.length()));
  }
}
