package io.zhengmai.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Legibility;
import io.zhengmai.lexicon.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder under {@code cases/outline} holds a text and its outline, one section a line: id,
 * ordinal and heading, divided by {@code |}; {@code tail|} says how the tail begins, {@code none}
 * that there is no section.
 */
final class OutlineCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/outline");
  private static final OutlineReader READER = new OutlineReader(Library.of(Path.of("data")));
  private static final Legibility LEGIBILITY = new Legibility(Library.of(Path.of("data")));

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> folders = Files.list(CASES)) {
      for (Path folder : folders.sorted().toList()) {
        tests.add(DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
      }
    }
    assertThat(tests).as("cases under %s", CASES).isNotEmpty();
    return tests;
  }

  private static void check(Path folder) throws IOException {
    CanonicalText text =
        LEGIBILITY.of(new CanonicalText(Files.readString(folder.resolve("text.txt"))));
    List<String> expected = Files.readAllLines(folder.resolve("outline.txt"));
    assertThat(expected).as("expectations of %s", folder).isNotEmpty();
    Outline outline = READER.read(text);
    List<String> lines = new ArrayList<>();
    for (Section section : outline.sections()) {
      String ordinal = section.ordinal() == null ? "" : section.ordinal();
      lines.add(section.id() + "|" + ordinal + "|" + section.heading());
    }
    String tail = text.quote(outline.tail()).strip();
    if (lines.isEmpty()) {
      lines.add("none");
    } else if (!tail.isEmpty()) {
      lines.add("tail|" + tail.lines().findFirst().orElseThrow());
    }
    assertThat(lines).containsExactlyElementsOf(expected);
    OutlineProperties.check(text, outline);
  }
}
