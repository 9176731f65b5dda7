package io.zhengmai.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** The ontology that comes with the program, with its alignments to other vocabularies. */
public final class OntologyGraph {
  /** The files of {@code ontology}; a jar cannot be asked for a folder's content. */
  static final List<String> FILES =
      List.of(
          "zhengmai.ttl",
          "alignments/eli.ttl",
          "alignments/org.ttl",
          "alignments/schema.ttl",
          "alignments/labels.ttl");

  private static final String FOLDER = "/zhengmai/ontology/";

  private OntologyGraph() {}

  /** All statements of the ontology; its IRIs do not depend on the base of things. */
  public static Model model() {
    Model model = new LinkedHashModel();
    for (String file : FILES) {
      try (InputStream in = OntologyGraph.class.getResourceAsStream(FOLDER + file)) {
        if (in == null) {
          throw new IOException("the build left no " + FOLDER + file);
        }
        model.addAll(Rio.parse(in, RDFFormat.TURTLE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return model;
  }
}
