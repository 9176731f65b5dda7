package io.zhengmai.cli;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.document.UnreadableDocumentException;
import io.zhengmai.extraction.ClaimsJson;
import io.zhengmai.graph.Iris;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.ingest.DocumentPipeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhengmai extract}: what documents say, as JSON or RDF. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
  /** What is written for each document. */
  enum Form {
    JSON("json", null),
    TRIG("trig", RDFFormat.TRIG),
    TURTLE("ttl", RDFFormat.TURTLE),
    JSONLD("jsonld", RDFFormat.JSONLD),
    NQUADS("nq", RDFFormat.NQUADS);

    private final String extension;
    private final @Nullable RDFFormat rdf;

    Form(String extension, @Nullable RDFFormat rdf) {
      this.extension = extension;
      this.rdf = rdf;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "extract.files")
  private List<Path> files = List.of();

  @Option(names = "--format", defaultValue = "json", paramLabel = "FORMAT")
  private Form form = Form.JSON;

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  @Mixin private DataOption data = new DataOption();

  private final Map<Path, Path> written = new HashMap<>();

  @Override
  public Integer call() {
    List<Path> documents = DocumentFiles.in(files);
    DocumentPipeline pipeline = DocumentPipeline.of(data.library(), Iris.standard());
    int failed = 0;
    try (Progress progress = new Progress("extract", documents.size())) {
      for (Path file : documents) {
        try {
          extract(pipeline, file);
        } catch (UnreadableDocumentException | IOException | CommandFailure e) {
          failed++;
          spec.commandLine().getErr().println(DocumentFiles.reason(file, e));
        }
        progress.step();
      }
    }
    return failed == 0 ? 0 : 1;
  }

  private void extract(DocumentPipeline pipeline, Path file)
      throws IOException, UnreadableDocumentException {
    DocumentClaims claims = pipeline.claims(file);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    write(pipeline, claims, content);
    if (out == null) {
      spec.commandLine().getOut().print(content.toString(StandardCharsets.UTF_8));
      spec.commandLine().getOut().flush();
      return;
    }
    Path target = out.resolve(claims.document().key() + "." + form.extension);
    Path earlier = written.putIfAbsent(target, file);
    if (earlier != null) {
      throw new CommandFailure(
          target.getFileName()
              + " 已由 is already the output of "
              + earlier
              + "；请分开输出 use another --out");
    }
    OutputFile.write(target, content::writeTo);
  }

  private void write(DocumentPipeline pipeline, DocumentClaims claims, OutputStream content)
      throws IOException {
    if (form.rdf == null) {
      content.write(ClaimsJson.of(claims).toPrettyString().getBytes(StandardCharsets.UTF_8));
      content.write('\n');
    } else {
      SortedRdf.write(pipeline.graph(claims), form.rdf, content);
    }
  }
}
