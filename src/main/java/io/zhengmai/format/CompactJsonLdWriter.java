package io.zhengmai.format;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.hasmac.jsonld.JsonLd;
import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.document.JsonDocument;
import no.hasmac.jsonld.serialization.RdfToJsonld;
import no.hasmac.rdf.Rdf;
import no.hasmac.rdf.RdfDataset;
import no.hasmac.rdf.RdfResource;
import no.hasmac.rdf.RdfTriple;
import no.hasmac.rdf.RdfValue;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFWriter;

/**
 * Writes JSON-LD with the names of the {@linkplain PublishedContext published context}. What it
 * uses of the context is written into the document, so that no reader has to fetch anything. All
 * statements are held in memory until the end.
 */
public final class CompactJsonLdWriter extends AbstractRDFWriter {
  private static final String CONTEXT = "@context";
  private static final JsonWriterFactory WRITERS =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  private final RdfDataset dataset = Rdf.createDataset();
  private final OutputStream out;

  /**
   * A writer.
   *
   * @param out is flushed at the end and left open
   */
  public CompactJsonLdWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public RDFFormat getRDFFormat() {
    return RDFFormat.JSONLD;
  }

  @Override
  public void handleComment(String comment) {
    // JSON has no comments.
  }

  @Override
  protected void consumeStatement(Statement statement) {
    RdfTriple triple =
        Rdf.createTriple(
            resource(statement.getSubject()),
            resource(statement.getPredicate()),
            value(statement.getObject()));
    if (statement.getContext() == null) {
      dataset.add(triple);
    } else {
      dataset.add(Rdf.createNQuad(triple, resource(statement.getContext())));
    }
  }

  private static RdfValue value(Value value) {
    if (value instanceof Literal literal) {
      return literal
          .getLanguage()
          .map(language -> Rdf.createLangString(literal.getLabel(), language))
          .orElseGet(
              () -> Rdf.createTypedString(literal.getLabel(), literal.getDatatype().stringValue()));
    }
    return resource((Resource) value);
  }

  private static RdfResource resource(Resource resource) {
    return resource.isIRI()
        ? Rdf.createIRI(resource.stringValue())
        : Rdf.createBlankNode("_:" + resource.stringValue());
  }

  @Override
  public void endRDF() {
    checkWritingStarted();
    try {
      JsonArray expanded = RdfToJsonld.with(dataset).ordered(true).uriValidation(false).build();
      Writer text = new OutputStreamWriter(new LeftOpen(out), StandardCharsets.UTF_8);
      try (JsonWriter writer = WRITERS.createWriter(text)) {
        writer.write(compact(expanded));
      }
    } catch (JsonLdError e) {
      throw new RDFHandlerException(e);
    }
  }

  /** The same in short names; as it is where an IRI of it would be taken for a short name. */
  private static JsonStructure compact(JsonStructure document) {
    JsonObject all = Json.createObjectBuilder().add(CONTEXT, PublishedContext.names()).build();
    JsonObject named;
    try {
      named = JsonLd.compact(JsonDocument.of(document), JsonDocument.of(all)).get();
    } catch (JsonLdError e) {
      return document;
    }
    JsonObjectBuilder compact = Json.createObjectBuilder();
    JsonObject content = Json.createObjectBuilder(named).remove(CONTEXT).build();
    compact.add(CONTEXT, PublishedContext.usedIn(content));
    if (content.isEmpty()) {
      compact.add("@graph", JsonValue.EMPTY_JSON_ARRAY);
    }
    content.forEach(compact::add);
    return compact.build();
  }

  /** Flushes instead of closing. */
  private static final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
