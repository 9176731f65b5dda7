package io.zhengmai.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** The ontology that comes with the program, {@code ontology/zhengmai.ttl}. */
public final class OntologyFile {
  private static final String RESOURCE = "/zhengmai/ontology/zhengmai.ttl";

  private OntologyFile() {}

  /** The ontology as statements. */
  public static Model read() {
    try (InputStream in = OntologyFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the build left no " + RESOURCE);
      }
      return Rio.parse(in, RDFFormat.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
