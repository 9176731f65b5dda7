package io.zhengmai.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.claim.Mention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code cases/mention} holds a text, the mentions in it, one a line ({@code kind
 * canonical}, or nothing for none), and, where the text is a task that acts on industries, these.
 */
final class MentionCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/mention");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.sorted().toList();
    }
    assertThat(cases).as("cases in " + CASES).isNotEmpty();
    return cases.stream()
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> check(c)));
  }

  private static void check(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("text.txt"), StandardCharsets.UTF_8);
    MentionReader.Result result = Readings.read(text);
    assertThat(result.mentions().stream().map(MentionCasesTest::row))
        .containsExactlyElementsOf(lines(folder.resolve("mentions.txt")));
    Path actedOn = folder.resolve("acted-on.txt");
    List<String> industries = Files.exists(actedOn) ? lines(actedOn) : List.of();
    assertThat(result.tasks().get(0).industries().stream().map(i -> i.name()))
        .containsExactlyElementsOf(industries);
  }

  private static String row(Mention mention) {
    String method = mention.managementMethod() ? " (method)" : "";
    return mention.kind().code() + " " + mention.canonical() + method;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank())
        .toList();
  }
}
