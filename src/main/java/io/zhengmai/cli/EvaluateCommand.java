package io.zhengmai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.UnreadableDocumentException;
import io.zhengmai.evaluation.EvaluationReport;
import io.zhengmai.evaluation.Evaluator;
import io.zhengmai.evaluation.ReportWriter;
import io.zhengmai.extraction.ClaimsJson;
import io.zhengmai.graph.Iris;
import io.zhengmai.ingest.DocumentFolder;
import io.zhengmai.ingest.DocumentPipeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhengmai evaluate}: precision, recall and F1 against annotated documents. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  private static final String GOLD = ".gold.json";
  @Spec private CommandSpec spec;

  @Option(names = "--gold", required = true, paramLabel = "DIR")
  private Path gold = Path.of(".");

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "evaluate.files")
  private List<Path> files = List.of();

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--misses", paramLabel = "N", defaultValue = "0")
  private int misses;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path file;

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException {
    Map<String, Path> documents = documents();
    DocumentPipeline pipeline = DocumentPipeline.of(data.library(), Iris.standard());
    Evaluator evaluator = new Evaluator();
    List<Path> annotations = annotations();
    try (Progress progress = new Progress("evaluate", annotations.size())) {
      for (Path annotation : annotations) {
        String key = SourceDocument.keyOf(annotation.getFileName().toString());
        evaluator.add(key, annotation(annotation), read(pipeline, documents.get(key)));
        progress.step();
      }
    }
    EvaluationReport report = evaluator.report();
    report
        .withoutOutput()
        .forEach(key -> spec.commandLine().getErr().println(key + ": 没有对应的文件 no document"));
    write(
        json
            ? ReportWriter.json(report).toPrettyString() + System.lineSeparator()
            : ReportWriter.table(report, misses));
    return report.withoutOutput().isEmpty() ? 0 : 1;
  }

  private void write(String text) {
    if (file != null) {
      OutputFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
  }

  private static JsonNode annotation(Path file) throws IOException {
    JsonNode annotation;
    try {
      annotation = new ObjectMapper().readTree(file.toFile());
    } catch (JsonProcessingException e) {
      throw new CommandFailure(
          "%s:%d:%d: 不是 JSON is not JSON: %s"
              .formatted(
                  file,
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()),
          e);
    }
    if (!annotation.path("meta").isObject() || !annotation.path("sections").isArray()) {
      throw new CommandFailure(
          file + ": 不是标注，缺少 meta 或 sections is no annotation: it lacks meta or sections");
    }
    return annotation;
  }

  private @Nullable JsonNode read(DocumentPipeline pipeline, @Nullable Path document)
      throws IOException {
    if (document == null) {
      return null;
    }
    try {
      return ClaimsJson.of(pipeline.claims(document));
    } catch (UnreadableDocumentException e) {
      spec.commandLine().getErr().println(DocumentFiles.reason(document, e));
      return null;
    }
  }

  private Map<String, Path> documents() {
    List<Path> named =
        files.isEmpty() ? DocumentFolder.documents(data.folder()) : DocumentFiles.in(files);
    Map<String, Path> byKey = new HashMap<>();
    named.forEach(f -> byKey.put(SourceDocument.keyOf(f.getFileName().toString()), f));
    return byKey;
  }

  private List<Path> annotations() throws IOException {
    if (!Files.isDirectory(gold)) {
      throw new CommandFailure(gold + ": 没有这个文件夹 there is no such folder");
    }
    try (Stream<Path> entries = Files.list(gold)) {
      List<Path> found = entries.filter(f -> f.toString().endsWith(GOLD)).sorted().toList();
      if (found.isEmpty()) {
        throw new CommandFailure(gold + ": 没有标注文件 there is no annotation, *" + GOLD);
      }
      return found;
    }
  }
}
