package io.zhengmai.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.zhengmai.document.DocumentReader;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.UnreadableDocumentException;
import io.zhengmai.extraction.ClaimsJson;
import io.zhengmai.extraction.Extractor;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zhengmai extract}. */
@Command(name = "extract", description = "Read documents and write what they say.")
final class ExtractCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE")
  List<Path> files = List.of();

  @Option(names = "--format", defaultValue = "json")
  String format = "json";

  @Option(names = "--out", paramLabel = "DIR")
  @Nullable Path out;

  @Option(names = "--data", paramLabel = "DIR")
  @Nullable Path data;

  @Override
  public Integer call() throws IOException {
    Library library = data == null ? Library.bundled() : Library.of(data);
    Extractor extractor = new Extractor(library, ReferenceNames.load(library));
    ObjectWriter json = new ObjectMapper().writerWithDefaultPrettyPrinter();
    PrintWriter stdout = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    for (Path file : files) {
      try {
        SourceDocument document = new DocumentReader().read(file);
        String written = json.writeValueAsString(ClaimsJson.of(extractor.extract(document)));
        if (out == null) {
          stdout.println(written);
        } else {
          Files.createDirectories(out);
          Files.writeString(out.resolve(document.key() + ".json"), written + "\n");
        }
      } catch (UnreadableDocumentException e) {
        System.err.println(file + ": " + e.getMessage());
        return 1;
      }
    }
    return 0;
  }
}
