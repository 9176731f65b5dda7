package io.zhengmai.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Reads a file of RDF whose name tells its form. */
final class RdfFile {
  private RdfFile() {}

  /**
   * All statements of a file with their graphs.
   *
   * @throws CommandFailure naming the file, and the line where it is not what its name says
   */
  static Model read(Path file) {
    Model model = new LinkedHashModel();
    read(file, model::add);
    return model;
  }

  /**
   * Gives each statement of a file with its graph as it comes, so that no more than one is held.
   *
   * @throws CommandFailure as {@link #read(Path)} does; by then some statements have been given
   */
  static void read(Path file, Consumer<Statement> sink) {
    RdfForm form = form(file);
    RDFParser parser = Rio.createParser(form.format());
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            sink.accept(statement);
          }
        });
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      parser.parse(in, "");
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
