package io.zhengmai.web.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import io.zhengmai.search.Hit;
import io.zhengmai.search.Passage;
import io.zhengmai.search.SearchRequest;
import io.zhengmai.search.SearchResult;
import io.zhengmai.search.Suggestion;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.ThingAddress;
import java.util.List;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;

/** Finds and suggestions for programs, as {@code src/site/markdown/search.md} describes them. */
final class SearchJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Labels labels;
  private final ThingAddress addresses;

  SearchJson(Labels labels, ThingAddress addresses) {
    this.labels = labels;
    this.addresses = addresses;
  }

  ObjectNode of(SearchRequest request, SearchResult result) {
    ObjectNode node = JSON.createObjectNode();
    node.put("query", request.words());
    node.put("total", result.total());
    node.put("page", request.offset() / request.limit() + 1);
    node.put("limit", request.limit());
    ObjectNode kinds = node.putObject("kinds");
    result.kinds().forEach((kind, count) -> kinds.put(kind.code(), count));
    ArrayNode hits = node.putArray("hits");
    result.hits().forEach(hit -> hits.add(hit(hit)));
    return node;
  }

  /** The list that the search box of every page asks for. */
  ArrayNode of(List<Suggestion> suggestions, Language language) {
    ArrayNode list = JSON.createArrayNode();
    for (Suggestion suggestion : suggestions) {
      Bilingual label = labels.of((Resource) suggestion.iri());
      Bilingual kind = suggestion.kind().label();
      list.addObject()
          .put("iri", suggestion.iri().stringValue())
          .put("label", language.choose(label.zh(), label.en()))
          .put("matched", suggestion.matched())
          .put("kind", suggestion.kind().code())
          .put("kindLabel", language.choose(kind.zh(), kind.en()))
          .put("page", addresses.page(suggestion.iri()));
    }
    return list;
  }

  private ObjectNode hit(Hit hit) {
    ObjectNode node = JSON.createObjectNode();
    node.put("iri", hit.iri().stringValue());
    node.put("kind", hit.kind().code());
    label(node, hit.iri());
    node.put("page", addresses.page(hit.iri()));
    node.put("score", hit.score());
    ArrayNode regions = node.putArray("regions");
    hit.regions().forEach(region -> thing(regions.addObject(), region));
    hit.years().forEach(node.putArray("years")::add);
    ArrayNode passages = node.putArray("passages");
    hit.passages().forEach(passage -> passages.add(passage(passage)));
    return node;
  }

  private ObjectNode passage(Passage passage) {
    ObjectNode node = JSON.createObjectNode();
    node.put("field", passage.field().name().toLowerCase(Locale.ROOT));
    node.put("text", passage.words());
    ArrayNode marks = node.putArray("marks");
    int at = 0;
    for (Passage.Part part : passage.parts()) {
      int end = at + part.words().codePointCount(0, part.words().length());
      if (part.found()) {
        marks.addArray().add(at).add(end);
      }
      at = end;
    }
    IRI document = passage.document();
    if (document != null) {
      thing(node.putObject("document"), document);
      node.put("start", passage.start());
      node.put("end", passage.end());
      node.put("href", addresses.text(document, passage.start(), passage.end()));
    }
    return node;
  }

  private void thing(ObjectNode node, IRI thing) {
    node.put("iri", thing.stringValue());
    label(node, thing);
  }

  private void label(ObjectNode node, IRI thing) {
    Bilingual label = labels.of((Resource) thing);
    node.putObject("label").put("zh", label.zh()).put("en", label.en());
  }

  static byte[] bytes(JsonNode node) {
    try {
      return JSON.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that is no JSON", e);
    }
  }
}
