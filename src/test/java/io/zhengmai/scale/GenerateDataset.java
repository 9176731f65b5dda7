package io.zhengmai.scale;

import io.zhengmai.document.Sidecar;
import io.zhengmai.document.UnreadableDocumentException;
import io.zhengmai.graph.DocumentGraph;
import io.zhengmai.graph.Iris;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.ingest.DocumentPipeline;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceData;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/**
 * Writes the graphs of invented documents into a file that {@code --graph} takes: {@code FILE
 * [tasks] [seed]}. Each text goes the way of every document; the same arguments give the same
 * bytes.
 */
public final class GenerateDataset {
  private static final int TASKS_OF_DOCUMENT = 50;

  private GenerateDataset() {}

  /**
   * Generates 100,000 tasks where their number is not given.
   *
   * @param args the file, whose ending tells its form (.nq, .trig, .brf), the number of tasks, the
   *     seed
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    int tasks = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    RDFFormat format =
        Rio.getParserFormatForFileName(args[0])
            .orElseThrow(() -> new IllegalArgumentException(file + ": no form of RDF"));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(graphs(tasks, seed), format, out);
    }
  }

  /** The graphs of invented documents with so many tasks in all, read side by side. */
  static Stream<DocumentGraph> graphs(int tasks, long seed) {
    ReferenceData reference = ReferenceData.read(Library.bundled());
    DocumentPipeline pipeline = new DocumentPipeline(Library.bundled(), reference, Iris.standard());
    InventedDocuments documents = new InventedDocuments(reference.names(), seed);
    int count = (tasks + TASKS_OF_DOCUMENT - 1) / TASKS_OF_DOCUMENT;
    // One batch at a time is read side by side: a stream of all would be held in memory.
    int batch = 64;
    return IntStream.range(0, (count + batch - 1) / batch)
        .boxed()
        .flatMap(
            b ->
                IntStream.rangeClosed(b * batch + 1, Math.min(count, (b + 1) * batch))
                    .parallel()
                    .mapToObj(
                        serial -> {
                          int before = (serial - 1) * TASKS_OF_DOCUMENT;
                          int own = Math.min(TASKS_OF_DOCUMENT, tasks - before);
                          return read(pipeline, serial, documents.text(serial, own));
                        })
                    .toList()
                    .stream());
  }

  static void write(Stream<DocumentGraph> graphs, RDFFormat format, OutputStream out) {
    Iterator<List<Statement>> lists = graphs.map(GenerateDataset::quads).iterator();
    SortedRdf.writeEach(lists, format, out);
  }

  private static List<Statement> quads(DocumentGraph graph) {
    return graph.model().stream()
        .map(
            s ->
                Statements.statement(s.getSubject(), s.getPredicate(), s.getObject(), graph.name()))
        .toList();
  }

  private static DocumentGraph read(DocumentPipeline pipeline, int serial, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return pipeline.graph(pipeline.claims("invented-" + serial + ".txt", bytes, Sidecar.NONE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException("text " + serial, e);
    }
  }
}
