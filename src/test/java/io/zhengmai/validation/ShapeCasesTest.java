package io.zhengmai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.vocabulary.ZM;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code cases/validation} changes a valid graph, the one of {@code
 * cases/graph/every-kind-of-claim}, by a SPARQL update, and says what is then wrong with it: one
 * violation on each line of {@code violations.txt}, as thing, property and message. IRIs are
 * relative to the document, which is {@code this:}.
 */
class ShapeCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final GraphValidator VALIDATOR = GraphValidator.bundled();

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    Model valid = valid();
    String base = document(valid);
    List<DynamicTest> tests =
        folders().stream()
            .map(
                folder ->
                    DynamicTest.dynamicTest(
                        String.valueOf(folder.getFileName()),
                        () ->
                            assertThat(violations(change(valid, base, folder), base))
                                .isEqualTo(Files.readAllLines(folder.resolve("violations.txt")))))
            .toList();
    assertThat(tests).isNotEmpty();
    return tests;
  }

  /** A shape that no case makes fail might as well not be there. */
  @Test
  void everyMessageOfEveryShapeIsSeenInSomeCase() throws IOException {
    StringBuilder seen = new StringBuilder();
    for (Path folder : folders()) {
      seen.append(Files.readString(folder.resolve("violations.txt")));
    }
    Set<String> messages =
        Shapes.bundled().filter(null, SHACL.MESSAGE, null).objects().stream()
            .filter(m -> ((Literal) m).getLanguage().filter("en"::equals).isPresent())
            .map(Value::stringValue)
            .collect(Collectors.toSet());
    assertThat(messages).hasSizeGreaterThan(50).allMatch(m -> seen.indexOf(m) >= 0);
  }

  @Test
  void everyMessageIsInBothLanguages() {
    Model messages = Shapes.bundled().filter(null, SHACL.MESSAGE, null);
    for (var shape : messages.subjects()) {
      assertThat(
              messages.filter(shape, null, null).objects().stream()
                  .map(m -> ((Literal) m).getLanguage().orElse("")))
          .as("%s", messages.filter(shape, null, null))
          .containsExactlyInAnyOrder("en", "zh");
    }
  }

  @Test
  void theBundledShapesAreThoseOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("ontology/shapes"))) {
      assertThat(files.map(f -> String.valueOf(f.getFileName())).sorted()).isEqualTo(Shapes.FILES);
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CASES.resolve("validation"))) {
      return folders.sorted().toList();
    }
  }

  private static Model valid() throws IOException {
    Path file = CASES.resolve("graph/every-kind-of-claim/graph.trig");
    try (InputStream in = Files.newInputStream(file)) {
      return Rio.parse(in, RDFFormat.TRIG);
    }
  }

  private static String document(Model graph) {
    return graph.filter(null, ZM.text, null).subjects().iterator().next().stringValue();
  }

  private static Model change(Model graph, String base, Path folder) throws IOException {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = repository.getConnection()) {
      for (var s : graph) {
        connection.add(s.getSubject(), s.getPredicate(), s.getObject());
      }
      String update = Files.readString(folder.resolve("change.ru"));
      connection.prepareUpdate(prologue(base) + update).execute();
      try (var statements = connection.getStatements(null, null, null)) {
        return statements.stream().collect(Collectors.toCollection(LinkedHashModel::new));
      }
    } finally {
      repository.shutDown();
    }
  }

  private static String prologue(String base) {
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put("zm", ZM.NAMESPACE);
    prefixes.put("this", base);
    prefixes.put("eli", "http://data.europa.eu/eli/ontology#");
    prefixes.put("oa", "http://www.w3.org/ns/oa#");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    StringBuilder text = new StringBuilder("BASE <" + base + "/>\n");
    prefixes.forEach((p, n) -> text.append("PREFIX ").append(p).append(": <" + n + ">\n"));
    return text.toString();
  }

  static List<String> violations(Model graph, String base) {
    return VALIDATOR.validate(graph).violations().stream()
        .map(v -> line(v, base))
        .sorted()
        .distinct()
        .toList();
  }

  private static String line(Violation v, String base) {
    String path = v.path() == null ? "-" : v.path().replaceAll("[^ ]+[#/]", "");
    return v.focus().replace(base + "/", "").replace(base, ".")
        + " | "
        + path
        + " | "
        + v.english();
  }
}
