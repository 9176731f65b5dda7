package io.zhengmai.cli;

import io.zhengmai.document.UnreadableDocumentException;
import io.zhengmai.ingest.IngestionReport;
import io.zhengmai.validation.InvalidGraphException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code zhengmai ingest}: documents into a store. A document that fails leaves the store as it
 * was; the others go in.
 */
@Command(name = "ingest")
final class IngestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "ingest.files")
  private List<Path> files = List.of();

  @Mixin private DatasetOptions options = new DatasetOptions();

  @Override
  public Integer call() {
    List<Path> documents = DocumentFiles.in(files);
    Path graph = options.graph();
    RdfForm form = graph == null ? RdfForm.TRIG : RdfFile.form(graph);
    if (!form.format().supportsContexts()) {
      throw new ParameterException(
          spec.commandLine(),
          "--graph " + graph + ": 此格式不能分图保存 holds no named graphs; use .trig or .nq");
    }
    try (Dataset dataset = Dataset.open(options, spec.commandLine().getErr())) {
      if (graph != null && Files.exists(graph)) {
        dataset.addGraphs(graph);
      }
      int added = addAll(dataset, documents);
      if (graph != null && added > 0) {
        OutputFile.write(graph, out -> dataset.writeDocuments(form.format(), out));
      }
      if (graph == null && added > 0) {
        spec.commandLine()
            .getErr()
            .println("未保存：请用 --graph FILE 指定保存位置 Nothing was kept: give --graph FILE to keep it");
      }
      return added == documents.size() ? 0 : 1;
    }
  }

  private int addAll(Dataset dataset, List<Path> documents) {
    int added = 0;
    try (Progress progress = new Progress("ingest", documents.size())) {
      for (Path file : documents) {
        try {
          report(file, dataset.ingestion().add(file));
          added++;
        } catch (IOException | UnreadableDocumentException | InvalidGraphException e) {
          spec.commandLine().getErr().println(DocumentFiles.reason(file, e));
        }
        progress.step();
      }
    }
    return added;
  }

  private void report(Path file, IngestionReport report) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(file + ": " + (report.title() == null ? "—" : report.title()));
    out.println("  " + report.document().stringValue());
    out.printf(
        "  章节 sections %d, 任务 tasks %d, 责任 responsibilities %d, 指标 targets %d, 提及 mentions %d,"
            + " 未解析 unresolved %d, 三元组 statements %d%n",
        report.sections(),
        report.tasks(),
        report.responsibilities(),
        report.targets(),
        report.mentions(),
        report.unresolved(),
        report.statements());
    out.flush();
  }
}
