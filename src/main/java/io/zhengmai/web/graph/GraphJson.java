package io.zhengmai.web.graph;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.zhengmai.explore.Quotation;
import io.zhengmai.explore.neighbourhood.Neighbour;
import io.zhengmai.explore.neighbourhood.Path;
import io.zhengmai.explore.neighbourhood.Relation;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.PageJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the drawing is told, with words in the reader's language. */
record GraphJson(Linker to) {
  Map<String, Object> node(Neighbour neighbour) {
    return Map.of(
        "iri", neighbour.thing().value().stringValue(),
        "label", to.words(neighbour.thing().label()),
        "kind", neighbour.kind() == null ? "" : neighbour.kind().code(),
        "kindLabel", neighbour.kind() == null ? "" : to.words(neighbour.kind().label()),
        "href", to.of(neighbour.thing()).href());
  }

  Map<String, Object> relation(Relation relation) {
    return Map.of(
        "iri", relation.predicate().value().stringValue(),
        "label", to.words(relation.predicate().label()),
        "direction", relation.outgoing() ? "out" : "in",
        "count", relation.count(),
        "more", relation.more());
  }

  /** All that is open, each in the order in which it was asked for. */
  List<Map<String, Object>> opened(List<OpenedRelation> opened) {
    return opened.stream().map(this::opened).toList();
  }

  private Map<String, Object> opened(OpenedRelation opened) {
    return Map.of(
        "thing", opened.open().thing().stringValue(),
        "direction", opened.open().outgoing() ? "out" : "in",
        "iri", opened.open().relation().stringValue(),
        "label", to.words(opened.relation().label()),
        "neighbours", opened.others().items().stream().map(this::node).toList(),
        "total", opened.others().total());
  }

  Map<String, Object> quotation(Quotation quotation) {
    return Map.of(
        "quote", quotation.quote(),
        "document", to.of(quotation).label(),
        "href", to.of(quotation).href());
  }

  Map<String, Object> path(Path path) {
    return Map.of(
        "outcome", path.outcome().name().toLowerCase(Locale.ROOT),
        "length", path.edges().size(),
        "nodes", path.things().stream().map(this::node).toList(),
        "edges", path.edges().stream().map(this::edge).toList());
  }

  private Map<String, Object> edge(Path.Edge edge) {
    return Map.of(
        "source", edge.subject().value().stringValue(),
        "target", edge.object().value().stringValue(),
        "relation", edge.predicate().value().stringValue(),
        "label", to.words(edge.predicate().label()));
  }

  static HttpResponse<byte[]> answer(Object json) {
    return HttpResponse.ok(PageJson.of(json).getBytes(StandardCharsets.UTF_8))
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header("Vary", "Accept, Accept-Language, Cookie");
  }
}
