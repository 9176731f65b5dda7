package io.zhengmai.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** The SHACL shapes that come with the program. */
public final class Shapes {
  /** The files of {@code ontology/shapes}; a jar cannot be asked for a folder's content. */
  static final List<String> FILES =
      List.of(
          "agency.ttl",
          "document.ttl",
          "evidence.ttl",
          "mention.ttl",
          "responsibility.ttl",
          "structure.ttl",
          "target.ttl");

  private static final String FOLDER = "/zhengmai/ontology/shapes/";

  private Shapes() {}

  /** All shapes, as one model. */
  public static Model bundled() {
    Model shapes = new LinkedHashModel();
    for (String file : FILES) {
      try (InputStream in = Shapes.class.getResourceAsStream(FOLDER + file)) {
        if (in == null) {
          throw new IOException("the build left no " + FOLDER + file);
        }
        shapes.addAll(Rio.parse(in, RDFFormat.TURTLE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return shapes;
  }
}
