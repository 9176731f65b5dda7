package io.zhengmai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Legibility;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.TextSpan;
import io.zhengmai.extraction.ClaimsJson;
import io.zhengmai.graph.DocumentGraph;
import io.zhengmai.graph.Iris;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.lexicon.Library;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import io.zhengmai.validation.GraphValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.rio.RDFFormat;

/** What must hold of everything that is read from any text whatever. */
final class TextProperties {
  static final Library LIBRARY = Library.of(Path.of("data"));
  static final DocumentPipeline PIPELINE = DocumentPipeline.of(LIBRARY, Iris.standard());
  private static final Legibility LEGIBILITY = new Legibility(LIBRARY);
  private static final GraphValidator VALIDATOR = GraphValidator.bundled();
  private static final ObjectMapper JSON = new ObjectMapper();

  private TextProperties() {}

  static SourceDocument document(String text) {
    return new SourceDocument("text", "text.txt", new CanonicalText(text), Sidecar.NONE);
  }

  /**
   * Checks that the text is held by the parts of its outline, that what is quoted stands where it
   * is said to stand, that JSON comes back as it went, that the graph is valid, and that the same
   * text gives the same bytes.
   */
  static void check(SourceDocument document) throws IOException {
    DocumentClaims claims = PIPELINE.claims(document);
    covers(claims);
    JsonNode json = ClaimsJson.of(claims);
    assertThat(JSON.readTree(JSON.writeValueAsBytes(json))).hasToString(json.toString());
    quotes(json, document.text().value());
    DocumentGraph graph = PIPELINE.graph(claims);
    assertThat(VALIDATOR.validate(graph.model()).violations()).isEmpty();
    assertThat(bytes(PIPELINE.graph(PIPELINE.claims(document)))).isEqualTo(bytes(graph));
  }

  private static byte[] bytes(DocumentGraph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedRdf.write(graph, RDFFormat.NQUADS, out);
    return out.toByteArray();
  }

  /** Leaves, lead-ins, closing words of plans and what stands outside sections hold every word. */
  private static void covers(DocumentClaims claims) {
    Outline outline = claims.outline();
    String text = LEGIBILITY.of(claims.document().text()).value();
    Map<String, List<Section>> children = new HashMap<>();
    for (Section section : outline.sections()) {
      String above = section.parent() == null ? "" : section.parent();
      children.computeIfAbsent(above, id -> new ArrayList<>()).add(section);
    }
    List<TextSpan> parts = new ArrayList<>(outline.between());
    parts.add(outline.preamble());
    parts.add(outline.tail());
    for (Section section : outline.sections()) {
      List<Section> below = children.getOrDefault(section.id(), List.of());
      int at = section.span().start();
      for (Section child : below) {
        assertThat(section.span().contains(child.span())).as("%s in %s", child, section).isTrue();
        assertThat(child.span().start()).as("order at %s", child.id()).isGreaterThanOrEqualTo(at);
        at = child.span().end();
      }
      if (below.isEmpty()) {
        parts.add(section.span());
      } else {
        parts.add(new TextSpan(section.span().start(), below.get(0).span().start()));
        parts.add(new TextSpan(at, section.span().end()));
      }
    }
    BitSet held = new BitSet(text.length());
    parts.forEach(part -> held.set(part.start(), part.end()));
    for (int at = held.nextClearBit(0); at < text.length(); at = held.nextClearBit(at + 1)) {
      assertThat(isBlank(text.charAt(at)))
          .as("offset %d, %s", at, text.substring(at, Math.min(text.length(), at + 20)))
          .isTrue();
    }
  }

  private static void quotes(JsonNode node, String text) {
    if (node.has("start") && node.has("end")) {
      int start = text.offsetByCodePoints(0, node.path("start").asInt());
      int end = text.offsetByCodePoints(0, node.path("end").asInt());
      String quote = text.substring(start, end);
      if (node.has("quote")) {
        assertThat(node.path("quote").asText()).isEqualTo(quote);
      }
      // What a web page left in a name is no part of it.
      boolean remnants = quote.indexOf('&') >= 0 || quote.indexOf('<') >= 0;
      for (String name : List.of("agency", "text")) {
        if (node.has(name) && !remnants) {
          assertThat(bare(node.path(name).asText())).isEqualTo(bare(quote));
        }
      }
    }
    node.forEach(child -> quotes(child, text));
  }

  private static String bare(String words) {
    StringBuilder bare = new StringBuilder();
    words.chars().filter(c -> !isBlank((char) c)).forEach(c -> bare.append((char) c));
    return bare.toString();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
  }
}
