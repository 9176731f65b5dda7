package io.zhengmai.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.claim.DocumentClaims;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code cases/graph} holds a text, claims made of it, and the graph that they
 * give, to the byte.
 */
class GraphCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/graph");

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<DynamicTest> tests =
          folders
              .sorted()
              .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)))
              .toList();
      assertThat(tests).isNotEmpty();
      return tests;
    }
  }

  private static void check(Path folder) throws IOException {
    DocumentClaims claims =
        AnnotatedClaims.read(folder.resolve("text.txt"), folder.resolve("claims.json"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedRdf.write(
        DocumentGraph.of(claims, Iris.standard(), Map.of(), new Software("zhengmai", "0")),
        RDFFormat.TRIG,
        out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(folder.resolve("graph.trig")));
  }
}
