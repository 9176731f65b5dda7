package io.zhengmai.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhengmai.document.DocumentReader;
import io.zhengmai.graph.Iris;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real documents of many places and layouts keep what must hold of any text, and go in. */
class CorpusIT {
  private static final Path CORPUS = Path.of("../shared/corpus");

  @BeforeEach
  void isThere() {
    assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the project");
  }

  @TestFactory
  Stream<DynamicTest> everyFileKeepsWhatMustHoldOfAnyText() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the project");
    DocumentReader reader = new DocumentReader(TextProperties.LIBRARY);
    List<Path> files = files();
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFileName()),
                    () -> TextProperties.check(reader.read(file))));
  }

  @Test
  void everyFileIsIngested() throws Exception {
    try (Store store = Store.open("memory", GraphValidator.bundled())) {
      Ingestion ingestion = new Ingestion(TextProperties.LIBRARY, Iris.standard(), store);
      for (Path file : files()) {
        ingestion.add(file);
      }
      assertThat(store.graphs()).hasSizeGreaterThan(20);
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
