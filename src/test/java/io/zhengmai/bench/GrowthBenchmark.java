package io.zhengmai.bench;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.extraction.Extractor;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads texts that nobody would write, ten times as long from one row to the next: where time grows
 * with length, each row takes ten times the one before it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class GrowthBenchmark {
  private static final Path DOCUMENTS = Path.of("data/documents");

  /** What the text is made of. */
  public enum Shape {
    /** （（（…, never closed. */
    BRACKETS,
    /** 777…, one number without an end. */
    FIGURES,
    /** （牵头单位：… opened again and again. */
    LISTS,
    /** 一、（一）1．… without a text between them. */
    HEADINGS,
    /** The bundled documents, one after the other. */
    DOCUMENTS,
    /** Their lines in disorder. */
    SHUFFLED_LINES,
    /** Their characters in disorder. */
    SHUFFLED_CHARACTERS
  }

  @Param public Shape shape = Shape.BRACKETS;

  @Param({"10000", "100000", "1000000", "10000000"})
  public int length;

  private final Extractor extractor =
      new Extractor(Library.bundled(), ReferenceNames.load(Library.bundled()));
  private SourceDocument document =
      new SourceDocument("none", "none.txt", new CanonicalText(""), Sidecar.NONE);

  @Setup
  public void write() throws IOException {
    String unit =
        switch (shape) {
          case BRACKETS -> "（";
          case FIGURES -> "7";
          case LISTS -> "（牵头单位：省财政厅、";
          case HEADINGS -> "一、（一）1．\n";
          case DOCUMENTS -> documents();
          case SHUFFLED_LINES -> shuffled(documents().split("(?<=\n)", -1));
          case SHUFFLED_CHARACTERS -> shuffled(documents().split("", -1));
        };
    String text = unit.repeat(length / unit.length() + 1).substring(0, length);
    document = new SourceDocument("fuzz", "fuzz.txt", new CanonicalText(text), Sidecar.NONE);
  }

  @Benchmark
  public DocumentClaims extract() {
    return extractor.extract(document);
  }

  private static String documents() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        text.append(Files.readString(file)).append('\n');
      }
    }
    return text.toString();
  }

  private static String shuffled(String[] parts) {
    List<String> order = Arrays.asList(parts);
    Collections.shuffle(order, new Random(1));
    return String.join("", order);
  }
}
