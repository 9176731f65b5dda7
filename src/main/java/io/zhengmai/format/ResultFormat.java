package io.zhengmai.format;

import static io.zhengmai.format.ResultKind.BINDINGS;
import static io.zhengmai.format.ResultKind.BOOLEAN;
import static io.zhengmai.format.ResultKind.DATASET;
import static io.zhengmai.format.ResultKind.GRAPH;
import static io.zhengmai.format.ResultKind.NETWORK;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.resultio.BooleanQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.BooleanQueryResultWriter;
import org.eclipse.rdf4j.query.resultio.QueryResultIO;
import org.eclipse.rdf4j.query.resultio.QueryResultWriter;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultWriter;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.jspecify.annotations.Nullable;

/**
 * A format of results: its media type, file extension, name and writer.
 *
 * <p>The order of the constants is the order of preference where a request leaves the choice open.
 * All text is UTF-8. HTML is a page, not a format of results.
 */
public enum ResultFormat {
  SPARQL_JSON(
      "application/sparql-results+json",
      "srj",
      "SPARQL JSON",
      Set.of(BINDINGS, BOOLEAN),
      List.of("application/json"),
      List.of("json")),
  SPARQL_XML(
      "application/sparql-results+xml",
      "srx",
      "SPARQL XML",
      Set.of(BINDINGS, BOOLEAN),
      List.of("application/xml", "text/xml"),
      List.of("xml")),
  CSV("text/csv", "csv", "CSV", Set.of(BINDINGS), List.of(), List.of()),
  TSV("text/tab-separated-values", "tsv", "TSV", Set.of(BINDINGS), List.of(), List.of()),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx",
      "Excel",
      Set.of(BINDINGS),
      List.of(),
      List.of("excel")),
  BINARY_RESULTS(
      "application/x-binary-rdf-results-table",
      "brt",
      "RDF4J Binary",
      Set.of(BINDINGS),
      List.of(),
      List.of("binary")),
  TURTLE(
      "text/turtle",
      "ttl",
      "Turtle",
      Set.of(GRAPH),
      List.of("application/x-turtle"),
      List.of("turtle")),
  TRIG(
      "application/trig",
      "trig",
      "TriG",
      Set.of(GRAPH, DATASET),
      List.of("application/x-trig"),
      List.of()),
  N_TRIPLES(
      "application/n-triples",
      "nt",
      "N-Triples",
      Set.of(GRAPH),
      List.of("text/plain"),
      List.of("ntriples", "n-triples")),
  N_QUADS(
      "application/n-quads",
      "nq",
      "N-Quads",
      Set.of(GRAPH, DATASET),
      List.of("text/x-nquads"),
      List.of("nquads", "n-quads")),
  RDF_XML(
      "application/rdf+xml",
      "rdf",
      "RDF/XML",
      Set.of(GRAPH),
      List.of("application/xml", "text/xml"),
      List.of("rdfxml", "xml")),
  JSON_LD(
      "application/ld+json",
      "jsonld",
      "JSON-LD",
      Set.of(GRAPH, DATASET),
      List.of("application/json"),
      List.of("json-ld", "json")),
  BINARY_RDF(
      "application/x-binary-rdf",
      "brf",
      "RDF4J Binary",
      Set.of(GRAPH, DATASET),
      List.of(),
      List.of("binary")),
  GEXF("application/gexf+xml", "gexf", "GEXF", Set.of(NETWORK), List.of(), List.of()),
  GRAPHML("application/graphml+xml", "graphml", "GraphML", Set.of(NETWORK), List.of(), List.of());

  private final String mediaType;
  private final String extension;
  private final String label;
  private final Set<ResultKind> kinds;
  private final List<String> alsoTypes;
  private final List<String> alsoNames;

  ResultFormat(
      String mediaType,
      String extension,
      String label,
      Set<ResultKind> kinds,
      List<String> alsoTypes,
      List<String> alsoNames) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.label = label;
    this.kinds = kinds;
    this.alsoTypes = alsoTypes;
    this.alsoNames = alsoNames;
  }

  /** The media type to answer with, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The media types that ask for this format: its own first, then older and looser ones. */
  public List<String> mediaTypes() {
    return Stream.concat(Stream.of(mediaType), alsoTypes.stream()).toList();
  }

  /** The file extension without a dot; also the short name in {@code ?format=}. */
  public String extension() {
    return extension;
  }

  /** The name of the format; the same in every language. */
  public String label() {
    return label;
  }

  /** Whether the format can hold such a result. */
  public boolean holds(ResultKind kind) {
    return kinds.contains(kind);
  }

  /** The formats of a kind of result, the preferred one first. */
  public static List<ResultFormat> of(ResultKind kind) {
    return Arrays.stream(values()).filter(f -> f.holds(kind)).toList();
  }

  /**
   * The format of a kind of result by extension, common name or media type, in any case: {@code
   * csv}, {@code turtle}, {@code text/turtle}.
   */
  public static Optional<ResultFormat> named(String name, ResultKind kind) {
    return named(name, of(kind));
  }

  /** The same, among formats on offer. */
  public static Optional<ResultFormat> named(String name, List<ResultFormat> offered) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    return offered.stream()
        .filter(
            f ->
                f.extension.equals(key)
                    || f.alsoNames.contains(key)
                    || f.mediaTypes().contains(key))
        .findFirst();
  }

  /** The media type to answer with, and the charset where it is text. */
  public String contentType() {
    return isBinary() ? mediaType : mediaType + ";charset=utf-8";
  }

  /** Whether it is no text, and nothing for a terminal. */
  public boolean isBinary() {
    return this == XLSX || this == BINARY_RESULTS || this == BINARY_RDF;
  }

  /**
   * Words about a result in the format's own syntax, to be put after its end; null where the format
   * has no place for them there.
   *
   * @param text one line without {@code --}
   */
  public @Nullable String remark(String text) {
    return switch (this) {
      case SPARQL_XML, RDF_XML -> "<!-- " + text + " -->\n";
      case TURTLE, TRIG, N_TRIPLES, N_QUADS -> "# " + text + "\n";
      case SPARQL_JSON, CSV, TSV, XLSX, BINARY_RESULTS, JSON_LD, BINARY_RDF, GEXF, GRAPHML -> null;
    };
  }

  /**
   * Puts words about a result into it before its end, where the format has a place for them there.
   *
   * @param writer one of this format
   * @return whether it has
   */
  public boolean remark(TupleQueryResultWriter writer, String text) {
    if (writer instanceof Remarking remarking) {
      remarking.remark(text);
      return true;
    }
    return false;
  }

  /**
   * A writer of rows.
   *
   * @param headings words for columns, for formats that are for people; others keep their names
   * @throws IllegalStateException if the format does not hold {@link ResultKind#BINDINGS}
   */
  public TupleQueryResultWriter bindingsWriter(OutputStream out, Map<String, String> headings) {
    if (this == SPARQL_JSON) {
      return compact(new RemarkingJsonWriter(out));
    }
    if (this == XLSX) {
      return new XlsxWriter(out, headings);
    }
    return QueryResultIO.createTupleWriter(
        required(
            switch (this) {
              case SPARQL_XML -> TupleQueryResultFormat.SPARQL;
              case CSV -> TupleQueryResultFormat.CSV;
              case TSV -> TupleQueryResultFormat.TSV;
              case BINARY_RESULTS -> TupleQueryResultFormat.BINARY;
              default -> null;
            },
            BINDINGS),
        out);
  }

  /**
   * A writer of the answer to an ASK.
   *
   * @throws IllegalStateException if the format does not hold {@link ResultKind#BOOLEAN}
   */
  public BooleanQueryResultWriter booleanWriter(OutputStream out) {
    return compact(
        QueryResultIO.createBooleanWriter(
            required(
                switch (this) {
                  case SPARQL_JSON -> BooleanQueryResultFormat.JSON;
                  case SPARQL_XML -> BooleanQueryResultFormat.SPARQL;
                  default -> null;
                },
                BOOLEAN),
            out));
  }

  /**
   * A writer of statements.
   *
   * @throws IllegalStateException if the format holds neither a graph nor a dataset
   */
  public RDFWriter graphWriter(OutputStream out) {
    return rdfWriter(rdf(), out);
  }

  /** A writer of statements in a format that RDF4J knows; JSON-LD has the names of the graph. */
  public static RDFWriter rdfWriter(RDFFormat format, OutputStream out) {
    return format.equals(RDFFormat.JSONLD)
        ? new CompactJsonLdWriter(out)
        : Rio.createWriter(format, out);
  }

  /**
   * RDF4J's name of an RDF format.
   *
   * @throws IllegalStateException if this is no RDF format
   */
  public RDFFormat rdf() {
    return required(
        switch (this) {
          case TURTLE -> RDFFormat.TURTLE;
          case TRIG -> RDFFormat.TRIG;
          case N_TRIPLES -> RDFFormat.NTRIPLES;
          case N_QUADS -> RDFFormat.NQUADS;
          case RDF_XML -> RDFFormat.RDFXML;
          case JSON_LD -> RDFFormat.JSONLD;
          case BINARY_RDF -> RDFFormat.BINARY;
          default -> null;
        },
        GRAPH);
  }

  private static <W extends QueryResultWriter> W compact(W writer) {
    writer.getWriterConfig().set(BasicWriterSettings.PRETTY_PRINT, false);
    return writer;
  }

  private <T> T required(@Nullable T format, ResultKind kind) {
    if (format == null) {
      throw new IllegalStateException(label + " does not hold " + kind);
    }
    return format;
  }
}
