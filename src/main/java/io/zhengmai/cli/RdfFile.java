package io.zhengmai.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** Reads a file of RDF whose name tells its form. */
final class RdfFile {
  private RdfFile() {}

  /**
   * All statements of a file with their graphs.
   *
   * @throws CommandFailure naming the file, and the line where it is not what its name says
   */
  static Model read(Path file) {
    RdfForm form = form(file);
    Model model = new LinkedHashModel();
    RDFParser parser = Rio.createParser(form.format());
    parser.setRDFHandler(new StatementCollector(model));
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      parser.parse(in, "");
      return model;
    } catch (RDFParseException e) {
      String line = e.getLineNumber() > 0 ? ":" + e.getLineNumber() : "";
      throw new CommandFailure(
          file + line + ": 不是合法的 is no valid " + form + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new CommandFailure(DocumentFiles.reason(file, e), e);
    }
  }

  /**
   * The form that a file's name tells.
   *
   * @throws CommandFailure if it tells none
   */
  static RdfForm form(Path file) {
    return RdfForm.of(file).orElseThrow(() -> new CommandFailure(unknown(file)));
  }

  private static String unknown(Path file) {
    return file
        + ": 扩展名应为其一 the name must end in one of "
        + Arrays.stream(RdfForm.values())
            .map(f -> "." + f.extension())
            .collect(Collectors.joining(", "));
  }
}
