package io.zhengmai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.text.csv.SPARQLResultsCSVWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The questions that the ontology must be able to answer ({@code ontology/competency}), each with
 * its answer on the bundled documents in a CSV file beside it.
 */
class CompetencyTest {
  private static final Path FOLDER = Path.of("ontology/competency");

  @Test
  void questionsAndAnswersComeInPairs() {
    assertThat(files(".rq")).hasSizeGreaterThanOrEqualTo(10);
    assertThat(files(".rq").stream().map(CompetencyTest::answer))
        .containsExactlyElementsOf(files(".csv"));
  }

  @TestFactory
  Stream<DynamicTest> isAnswered() {
    return files(".rq").stream()
        .map(
            file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text).startsWith("# zh: ").contains("\n# en: ");
    List<String> expected = Files.readAllLines(answer(file));
    assertThat(expected).as("an answer").isNotEmpty();
    try (RepositoryConnection connection = BundledGraph.store().connect()) {
      assertThat(run(connection.prepareQuery(text))).containsExactlyElementsOf(expected);
    }
  }

  private static List<String> run(Query query) {
    if (query instanceof BooleanQuery ask) {
      return List.of(String.valueOf(ask.evaluate()));
    }
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    ((TupleQuery) query).evaluate(new SPARQLResultsCSVWriter(csv));
    return csv.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Path answer(Path question) {
    return question.resolveSibling(
        String.valueOf(question.getFileName()).replaceFirst("rq$", "csv"));
  }

  private static List<Path> files(String extension) {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(f -> f.toString().endsWith(extension)).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
