package io.zhengmai.bench;

import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.extraction.Extractor;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads the bundled documents into claims, on one thread. {@code characters} is the figure that
 * counts: characters of text per second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {
  private static final Path DOCUMENTS = Path.of("data/documents");

  private final Extractor extractor =
      new Extractor(Library.bundled(), ReferenceNames.load(Library.bundled()));
  private final List<SourceDocument> documents = new ArrayList<>();

  /** What one second reads, beside the runs that JMH counts. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Read {
    public long characters;
  }

  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        documents.add(
            new SourceDocument(
                SourceDocument.keyOf(name),
                name,
                new CanonicalText(Files.readString(file)),
                Sidecar.NONE));
      }
    }
  }

  @Benchmark
  public void bundledDocuments(Read read, Blackhole claims) {
    for (SourceDocument document : documents) {
      claims.consume(extractor.extract(document));
      read.characters += document.text().length();
    }
  }
}
