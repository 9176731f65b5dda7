package io.zhengmai.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.TextSpan;
import io.zhengmai.document.UnreadableDocumentException;
import io.zhengmai.explanation.ExplainedClaim;
import io.zhengmai.explanation.Explainer;
import io.zhengmai.explanation.ExplanationJson;
import io.zhengmai.explanation.ExplanationText;
import io.zhengmai.explanation.Step;
import io.zhengmai.explanation.Words;
import io.zhengmai.graph.DocumentGraph;
import io.zhengmai.graph.Iris;
import io.zhengmai.ingest.DocumentPipeline;
import io.zhengmai.ingest.Ingestion;
import io.zhengmai.store.Store;
import io.zhengmai.structure.Section;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.validation.InvalidGraphException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhengmai explain}: why a document is read as it is. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  /** How explanations are written. */
  enum Form {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which claims; all of them where nothing is said. */
  static final class Which {
    @Option(names = "--section", paramLabel = "ID")
    private @Nullable String section;

    @Option(names = "--at", paramLabel = "OFFSET")
    private @Nullable Integer offset;

    @Option(names = "--claim", paramLabel = "IRI")
    private @Nullable String claim;
  }

  @Spec private CommandSpec spec;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "explain.file")
  private Path file = Path.of("");

  @ArgGroup(exclusive = true)
  private @Nullable Which which;

  @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT")
  private Form form = Form.TEXT;

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException {
    Iris iris = Iris.standard();
    try (Store store = Store.open("memory", GraphValidator.bundled())) {
      Ingestion ingestion = new Ingestion(data.library(), iris, store);
      DocumentClaims claims = read(ingestion.pipeline());
      addFoundations(ingestion);
      DocumentGraph graph = ingestion.pipeline().graph(claims);
      store.put(graph.name(), graph.model());
      Explainer explainer = new Explainer(data.library(), ingestion);
      try (RepositoryConnection connection = store.connect()) {
        CanonicalText text = claims.document().text();
        List<ExplainedClaim> wanted =
            explainer.explainAll(connection, graph, text).stream()
                .filter(claim -> isWanted(claim, claims))
                .toList();
        if (wanted.isEmpty()) {
          throw new CommandFailure(file + ": 此处没有读出任何内容 nothing is read there");
        }
        write(wanted, new ExplanationJson(iris));
      }
    }
    return 0;
  }

  private static void addFoundations(Ingestion ingestion) {
    try {
      ingestion.addFoundations();
    } catch (InvalidGraphException e) {
      throw new CommandFailure("参考数据未通过校验 The reference data is not valid: " + e.getMessage(), e);
    }
  }

  private DocumentClaims read(DocumentPipeline pipeline) {
    try {
      return pipeline.claims(DocumentFiles.file(file));
    } catch (UnreadableDocumentException | IOException e) {
      throw new CommandFailure(DocumentFiles.reason(file, e), e);
    }
  }

  private boolean isWanted(ExplainedClaim claim, DocumentClaims claims) {
    if (which == null) {
      return true;
    }
    if (which.claim != null) {
      return claim.claim().stringValue().equals(which.claim);
    }
    if (which.offset != null) {
      int at = which.offset;
      return claim.why().stream().anyMatch(step -> holds(step.words(), at, at + 1));
    }
    String id = String.valueOf(which.section);
    Section section =
        claims
            .outline()
            .find(id)
            .orElseThrow(() -> new CommandFailure(file + ": 没有章节 there is no section " + id));
    TextSpan span = claims.document().text().codePoints(section.span());
    return claim.why().stream().map(Step::words).anyMatch(words -> isIn(words, span));
  }

  private static boolean holds(@Nullable Words words, int start, int end) {
    return words != null && words.start() <= start && end <= words.end();
  }

  private static boolean isIn(@Nullable Words words, TextSpan span) {
    return words != null && span.start() <= words.start() && words.end() <= span.end();
  }

  private void write(List<ExplainedClaim> claims, ExplanationJson json) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (form == Form.JSON) {
      ObjectMapper mapper = new ObjectMapper();
      ArrayNode all = mapper.createArrayNode();
      claims.forEach(claim -> all.add(json.of(claim)));
      out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all));
    } else {
      claims.forEach(claim -> out.println(ExplanationText.of(claim)));
    }
    out.flush();
  }
}
