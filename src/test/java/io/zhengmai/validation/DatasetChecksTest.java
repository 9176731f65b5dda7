package io.zhengmai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.vocabulary.ZM;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code cases/checks} changes a sound dataset by a SPARQL update and says in
 * {@code findings.txt} what the checks then find: check and row. IRIs are relative to the document,
 * which is {@code this:}; its graph is {@code graph:}.
 */
class DatasetChecksTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests =
        folders().stream()
            .map(
                folder ->
                    DynamicTest.dynamicTest(
                        String.valueOf(folder.getFileName()),
                        () ->
                            assertThat(findings(folder))
                                .isEqualTo(Files.readAllLines(folder.resolve("findings.txt")))))
            .toList();
    assertThat(tests).isNotEmpty();
    return tests;
  }

  @Test
  void everyCheckFindsSomethingInSomeCase() throws IOException {
    Set<String> seen =
        folders().stream()
            .flatMap(f -> lines(f.resolve("findings.txt")).stream())
            .map(line -> line.substring(0, line.indexOf(' ')))
            .collect(Collectors.toSet());
    assertThat(seen).containsExactlyInAnyOrderElementsOf(DatasetChecks.NAMES);
  }

  @Test
  void theBundledChecksAreThoseOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("ontology/checks"))) {
      assertThat(files.map(f -> String.valueOf(f.getFileName())).sorted())
          .isEqualTo(DatasetChecks.NAMES.stream().map(n -> n + ".rq").toList());
    }
  }

  static List<String> findings(Path folder) throws IOException {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = repository.getConnection()) {
      add(connection, CASES.resolve("graph/every-kind-of-claim/graph.trig"), RDFFormat.TRIG);
      add(connection, CASES.resolve("graph/every-kind-of-claim/known.ttl"), RDFFormat.TURTLE);
      add(connection, Path.of("ontology/zhengmai.ttl"), RDFFormat.TURTLE);
      String document = document(connection);
      connection
          .prepareUpdate(prologue(document) + Files.readString(folder.resolve("change.ru")))
          .execute();
      return DatasetChecks.run(connection).stream()
          .map(f -> f.check() + " " + f.row())
          .map(line -> line.replaceAll("graph=\\S+ ", ""))
          .map(line -> line.replace(document + "/", "").replace(document, "."))
          .toList();
    } finally {
      repository.shutDown();
    }
  }

  private static String prologue(String document) {
    return "BASE <"
        + document
        + "/>\nPREFIX this: <"
        + document
        + ">\n"
        + "PREFIX graph: <"
        + document.replace("/id/", "/id/graph/")
        + ">\n"
        + "PREFIX zm: <"
        + ZM.NAMESPACE
        + ">\n"
        + "PREFIX eli: <http://data.europa.eu/eli/ontology#>\n"
        + "PREFIX oa: <http://www.w3.org/ns/oa#>\n"
        + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
        + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";
  }

  private static void add(RepositoryConnection connection, Path file, RDFFormat format)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (format == RDFFormat.TRIG) {
        connection.add(in, format);
      } else {
        connection.add(in, format, Values.iri("urn:graph:known"));
      }
    }
  }

  private static String document(RepositoryConnection connection) {
    try (var texts = connection.getStatements(null, ZM.text, null)) {
      return texts.next().getSubject().stringValue();
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CASES.resolve("checks"))) {
      return folders.sorted().toList();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
