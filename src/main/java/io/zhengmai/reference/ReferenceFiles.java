package io.zhengmai.reference;

import io.zhengmai.lexicon.Library;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/**
 * The Turtle files of the reference data: those that {@code reference/index.txt} lists, one name a
 * line, because the inside of a jar cannot be listed like a folder.
 */
final class ReferenceFiles {
  private static final String FOLDER = "reference/";
  private static final String BASE = "https://w3id.org/zhengmai/";

  private final Library library;

  ReferenceFiles(Library library) {
    this.library = library;
  }

  /** The names of the files, in the order of the index. */
  List<String> names() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(library.open(FOLDER + "index.txt"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One file.
   *
   * @throws ReferenceDataException naming the file, and the line where it is no Turtle
   */
  Model read(String name) {
    String path = FOLDER + name;
    Model model = new LinkedHashModel();
    RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
    parser.setRDFHandler(new StatementCollector(model));
    try (InputStream in = library.open(path)) {
      parser.parse(in, BASE);
    } catch (RDFParseException e) {
      throw new ReferenceDataException(
          path + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
    return model;
  }
}
