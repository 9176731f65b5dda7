package io.zhengmai.web.reconcile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.query.Labels;
import io.zhengmai.query.ThingKind;
import io.zhengmai.reconcile.Candidate;
import io.zhengmai.reconcile.EntityIds;
import io.zhengmai.reconcile.Property;
import io.zhengmai.search.Suggestion;
import io.zhengmai.web.negotiation.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;

/** Writes candidates, suggestions and types in the words of the specification. */
final class Answers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Labels labels;
  private final EntityIds ids;
  private final Language language;

  Answers(Labels labels, EntityIds ids, Language language) {
    this.labels = labels;
    this.ids = ids;
    this.language = language;
  }

  ObjectNode old(Map<String, List<Candidate>> results) {
    ObjectNode node = JSON.createObjectNode();
    results.forEach(
        (key, candidates) -> {
          ArrayNode list = node.putObject(key).putArray("result");
          candidates.forEach(c -> list.add(candidate(c)));
        });
    return node;
  }

  ObjectNode draft(List<List<Candidate>> results) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode all = node.putArray("results");
    for (List<Candidate> candidates : results) {
      ArrayNode list = all.addObject().putArray("candidates");
      candidates.forEach(c -> list.add(candidate(c)));
    }
    return node;
  }

  private ObjectNode candidate(Candidate candidate) {
    ObjectNode node = named(candidate.iri());
    node.put("score", candidate.score());
    node.put("match", candidate.match());
    ArrayNode features = node.putArray("features");
    for (Candidate.Feature feature : candidate.features()) {
      features
          .addObject()
          .put("id", feature.id())
          .put("name", language.choose(feature.name().zh(), feature.name().en()))
          .put("value", feature.value());
    }
    type(node.putArray("type").addObject(), candidate.kind());
    return node;
  }

  ObjectNode entities(List<Suggestion> suggestions) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode list = node.putArray("result");
    for (Suggestion suggestion : suggestions) {
      ObjectNode entity = named(suggestion.iri());
      if (!suggestion.matched().equals(entity.path("name").asText())) {
        entity.put("description", suggestion.matched());
      }
      type(entity.putArray("notable").addObject(), suggestion.kind());
      list.add(entity);
    }
    return node;
  }

  ObjectNode types(Collection<ThingKind> kinds) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode list = node.putArray("result");
    kinds.forEach(kind -> type(list.addObject(), kind));
    return node;
  }

  ObjectNode properties(String member, Collection<Property> properties) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode list = node.putArray(member);
    properties.forEach(p -> list.add(property(p.id(), Optional.of(p))));
    return node;
  }

  /** A property as it was asked for; one that is not known is called by its id. */
  ObjectNode property(String id, Optional<Property> property) {
    String name = property.map(p -> language.choose(p.label().zh(), p.label().en())).orElse(id);
    return JSON.createObjectNode().put("id", id).put("name", name);
  }

  ObjectNode named(IRI thing) {
    return JSON.createObjectNode().put("id", ids.of(thing)).put("name", name(thing));
  }

  String name(IRI thing) {
    var label = labels.of((Resource) thing);
    return language.choose(label.zh(), label.en());
  }

  void type(ObjectNode node, ThingKind kind) {
    node.put("id", kind.code()).put("name", language.choose(kind.label().zh(), kind.label().en()));
  }
}
