package io.zhengmai.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.zhengmai.claim.Responsibility;
import io.zhengmai.claim.Task;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.TextSpan;
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
 * Every folder of cases/responsibility holds document.txt and expected.yaml: the tasks that the
 * text states, in order.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/responsibility");
  private static final OutlineReader OUTLINES = new OutlineReader(Library.bundled());
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** What a case expects; {@code issuedOn} is the document's date. */
  record Expected(
      @Nullable String issuedOn, List<ExpectedTask> tasks, @Nullable List<String> unresolved) {}

  /** Rows as {@link Texts#row} writes them; surfaces where they differ from the full names. */
  record ExpectedTask(
      String section,
      int item,
      @Nullable String deadline,
      List<String> rows,
      @Nullable List<String> surfaces,
      @Nullable List<String> groups) {}

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
    assertThat(expected.tasks()).isNotEmpty();
    LocalDate date = expected.issuedOn() == null ? null : LocalDate.parse(expected.issuedOn());
    TaskReader.Result read =
        Texts.READER.read(document, OUTLINES.read(document.text()), Texts.issuedOn(date));
    assertThat(read.tasks()).extracting(Task::section).isEqualTo(sections(expected));
    for (int i = 0; i < expected.tasks().size(); i++) {
      check(document, expected.tasks().get(i), read.tasks().get(i));
    }
    List<String> unresolved = expected.unresolved() == null ? List.of() : expected.unresolved();
    assertThat(read.unresolved())
        .extracting(u -> document.text().quote(u.evidence().span()))
        .isEqualTo(unresolved);
  }

  private static List<String> sections(Expected expected) {
    return expected.tasks().stream().map(ExpectedTask::section).toList();
  }

  private static void check(SourceDocument document, ExpectedTask expected, Task task) {
    assertThat(task.item()).as("item").isEqualTo(expected.item());
    assertThat(task.deadline()).as("deadline").isEqualTo(expected.deadline());
    assertThat(task.responsibilities().stream().map(Texts::row)).isEqualTo(expected.rows());
    if (expected.surfaces() != null) {
      assertThat(task.responsibilities())
          .extracting(Responsibility::surface)
          .isEqualTo(expected.surfaces());
    }
    List<String> groups = expected.groups() == null ? List.of() : expected.groups();
    assertThat(task.responsibilities().stream().filter(Responsibility::group))
        .extracting(Responsibility::fullName)
        .isEqualTo(groups);
    for (Responsibility row : task.responsibilities()) {
      TextSpan span = row.evidence().span();
      assertThat(document.text().quote(span).replaceAll("\\s", "")).isEqualTo(row.surface());
      assertThat(row.list().contains(span)).isTrue();
      assertThat(row.evidence().rule()).isNotEmpty();
    }
  }
}
