package io.zhengmai.query;

import io.zhengmai.graph.Iris;
import io.zhengmai.ingest.Ingestion;
import io.zhengmai.lexicon.Library;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The store as the program fills it: ontology, reference data, the bundled documents. */
public final class BundledGraph {
  private static final Store STORE = fill();

  private BundledGraph() {}

  /** One store for all tests; they only read it. */
  public static Store store() {
    return STORE;
  }

  private static Store fill() {
    Store store = Store.open("memory", GraphValidator.bundled());
    Ingestion ingestion = new Ingestion(Library.bundled(), Iris.standard(), store);
    try {
      ingestion.addFoundations();
      for (Path document : documents()) {
        ingestion.add(document);
      }
    } catch (Exception e) {
      throw new IllegalStateException("the bundled documents are not ingested", e);
    }
    return store;
  }

  private static List<Path> documents() {
    try (Stream<Path> files = Files.list(Path.of("data/documents"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
