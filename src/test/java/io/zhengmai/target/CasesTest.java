package io.zhengmai.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.zhengmai.claim.Target;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.lexicon.Library;
import io.zhengmai.structure.OutlineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of cases/target holds document.txt and expected.yaml: the goals that the text
 * states, in order.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/target");
  private static final OutlineReader OUTLINES = new OutlineReader(Library.bundled());
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** What a case expects; {@code issuedOn} is the document's date. */
  record Expected(
      @Nullable String issuedOn, List<ExpectedTarget> targets, @Nullable List<String> unresolved) {}

  /** A row as {@link Texts#row} writes it, and where it stands. */
  record ExpectedTarget(
      String section, String row, String indicator, String quote, @Nullable Integer baseline) {}

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<Path> folders;
    try (Stream<Path> found = Files.list(CASES)) {
      folders = found.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(folders).isNotEmpty();
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    SourceDocument document = Texts.document(Files.readString(folder.resolve("document.txt")));
    Expected expected =
        YAML.readValue(Files.readString(folder.resolve("expected.yaml")), Expected.class);
    assertThat(expected.targets()).isNotEmpty();
    LocalDate date = expected.issuedOn() == null ? null : LocalDate.parse(expected.issuedOn());
    TargetReader.Result read =
        Texts.READER.read(document, OUTLINES.read(document.text()), Texts.issuedOn(date));
    assertThat(read.targets().stream().map(target -> row(document, target)))
        .isEqualTo(expected.targets());
    List<String> unresolved = expected.unresolved() == null ? List.of() : expected.unresolved();
    assertThat(read.unresolved())
        .extracting(u -> document.text().quote(u.evidence().span()))
        .isEqualTo(unresolved);
  }

  private static ExpectedTarget row(SourceDocument document, Target target) {
    return new ExpectedTarget(
        target.section(),
        Texts.row(target),
        target.indicator(),
        document.text().quote(target.evidence().span()),
        target.baseline());
  }
}
