package io.zhengmai.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The forms of RDF that the command line reads and writes. */
enum RdfForm {
  TRIG(RDFFormat.TRIG, "trig"),
  NQUADS(RDFFormat.NQUADS, "nq"),
  TURTLE(RDFFormat.TURTLE, "ttl"),
  NTRIPLES(RDFFormat.NTRIPLES, "nt"),
  JSONLD(RDFFormat.JSONLD, "jsonld"),
  RDFXML(RDFFormat.RDFXML, "rdf"),
  BINARY(RDFFormat.BINARY, "brf");

  private final RDFFormat format;
  private final String extension;

  RdfForm(RDFFormat format, String extension) {
    this.format = format;
    this.extension = extension;
  }

  RDFFormat format() {
    return format;
  }

  String extension() {
    return extension;
  }

  /** The form of a file by its name; empty where the name tells none. */
  static Optional<RdfForm> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(f -> name.endsWith("." + f.extension)).findFirst();
  }

  /** As it is written after {@code --format}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
