package io.zhengmai.format;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.hasmac.jsonld.JsonLd;
import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.document.JsonDocument;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriter;

/**
 * Writes JSON-LD with the names of the {@linkplain PublishedContext published context}. What it
 * uses of the context is written into the document, so that no reader has to fetch anything. All
 * statements are held in memory until the end.
 */
public final class CompactJsonLdWriter extends JSONLDWriter {
  private static final String CONTEXT = "@context";
  private static final JsonWriterFactory WRITERS =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  private final StringWriter expanded;
  private final OutputStream out;

  /**
   * A writer.
   *
   * @param out is flushed at the end and left open
   */
  public CompactJsonLdWriter(OutputStream out) {
    this(new StringWriter(), out);
  }

  private CompactJsonLdWriter(StringWriter expanded, OutputStream out) {
    super(expanded);
    this.expanded = expanded;
    this.out = out;
  }

  @Override
  public void endRDF() {
    set(BasicWriterSettings.PRETTY_PRINT, false);
    super.endRDF();
    try {
      out.write(text(compact(read(expanded.toString()))).getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
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

  private static JsonStructure read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.read();
    }
  }

  private static String text(JsonStructure document) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = WRITERS.createWriter(text)) {
      writer.write(document);
    }
    return text.toString();
  }
}
