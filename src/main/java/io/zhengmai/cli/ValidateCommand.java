package io.zhengmai.cli;

import io.zhengmai.document.UnreadableDocumentException;
import io.zhengmai.graph.Iris;
import io.zhengmai.ingest.DocumentFolder;
import io.zhengmai.ingest.DocumentPipeline;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.validation.ValidationReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code zhengmai validate}: whether graphs are as every graph must be. A document is read first; a
 * file of RDF is checked graph by graph.
 */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "validate.files")
  private List<Path> files = List.of();

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() {
    List<Path> named =
        files.isEmpty() ? DocumentFolder.documents(data.folder()) : DocumentFiles.in(files);
    DocumentPipeline pipeline = DocumentPipeline.of(data.library(), Iris.standard());
    GraphValidator validator = GraphValidator.bundled();
    int failed = 0;
    try (Progress progress = new Progress("validate", named.size())) {
      for (Path file : named) {
        failed += valid(file, pipeline, validator) ? 0 : 1;
        progress.step();
      }
    }
    return failed == 0 ? 0 : 1;
  }

  private boolean valid(Path file, DocumentPipeline pipeline, GraphValidator validator) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      boolean conforms = true;
      for (Map.Entry<String, Model> graph : graphs(file, pipeline).entrySet()) {
        ValidationReport report = validator.validate(graph.getValue());
        conforms &= report.conforms();
        out.println(
            file
                + ": "
                + graph.getKey()
                + ": "
                + (report.conforms()
                    ? "通过 valid"
                    : "未通过 not valid, " + report.violations().size()));
        report.violations().forEach(violation -> out.println("  " + violation));
      }
      out.flush();
      return conforms;
    } catch (UnreadableDocumentException | IOException | CommandFailure e) {
      spec.commandLine()
          .getErr()
          .println(e instanceof CommandFailure ? e.getMessage() : DocumentFiles.reason(file, e));
      return false;
    }
  }

  private static Map<String, Model> graphs(Path file, DocumentPipeline pipeline)
      throws IOException, UnreadableDocumentException {
    Map<String, Model> graphs = new LinkedHashMap<>();
    if (RdfForm.of(file).isPresent()) {
      Model model = RdfFile.read(file);
      Set<Resource> names = model.contexts();
      if (names.isEmpty()) {
        throw new CommandFailure(file + ": 没有三元组 holds no statement");
      }
      for (Resource name : names) {
        graphs.put(String.valueOf(name), model.filter(null, null, null, name));
      }
    } else {
      var graph = pipeline.graph(pipeline.claims(file));
      graphs.put(graph.name().stringValue(), graph.model());
    }
    return graphs;
  }
}
