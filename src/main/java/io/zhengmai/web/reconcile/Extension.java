package io.zhengmai.web.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.reconcile.EntityIds;
import io.zhengmai.reconcile.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Fetches values of properties of things. Unknown things and properties have none. */
final class Extension {
  /** The setting that says how many values at most; 0 for all. */
  static final String LIMIT = "limit";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RepositoryConnection connection;
  private final EntityIds ids;
  private final Answers answers;

  Extension(RepositoryConnection connection, EntityIds ids, Answers answers) {
    this.connection = connection;
    this.ids = ids;
    this.answers = answers;
  }

  /** A property that is asked for. */
  private record Asked(String id, Optional<Property> property, int limit) {}

  ObjectNode answer(JsonNode query, Version version) {
    List<String> things = ids(query);
    List<Asked> asked = asked(query);
    ObjectNode node = JSON.createObjectNode();
    ArrayNode meta = node.putArray("meta");
    asked.forEach(a -> meta.add(answers.property(a.id(), a.property())));
    if (version == Version.V0_2) {
      ObjectNode rows = node.putObject("rows");
      for (String id : things) {
        ObjectNode row = rows.putObject(id);
        asked.forEach(a -> row.set(a.id(), values(id, a)));
      }
    } else {
      ArrayNode rows = node.putArray("rows");
      for (String id : things) {
        ArrayNode row = rows.addObject().put("id", id).putArray("properties");
        asked.forEach(a -> row.addObject().put("id", a.id()).set("values", values(id, a)));
      }
    }
    return node;
  }

  private static List<String> ids(JsonNode query) {
    if (!query.path("ids").isArray()) {
      throw Questions.refused("ids", "应为数组", "has to be an array");
    }
    List<String> ids = new ArrayList<>();
    for (JsonNode id : query.path("ids")) {
      if (!id.isTextual()) {
        throw Questions.refused("ids", "应为文字", "have to be strings");
      }
      ids.add(id.asText());
    }
    return ids;
  }

  private static List<Asked> asked(JsonNode query) {
    if (!query.path("properties").isArray()) {
      throw Questions.refused("properties", "应为数组", "has to be an array");
    }
    List<Asked> asked = new ArrayList<>();
    for (JsonNode property : query.path("properties")) {
      if (!property.path("id").isTextual()) {
        throw Questions.refused("properties", "应各有 id", "have to have an id each");
      }
      String id = property.path("id").asText();
      int limit = property.path("settings").path(LIMIT).asInt(0);
      asked.add(new Asked(id, Property.named(id), limit));
    }
    return asked;
  }

  private ArrayNode values(String id, Asked asked) {
    ArrayNode values = JSON.createArrayNode();
    Optional<IRI> thing = ids.thing(id);
    if (thing.isEmpty() || asked.property().isEmpty()) {
      return values;
    }
    try (var found =
        connection.getStatements(thing.get(), asked.property().get().iri(), null, false)) {
      found.stream()
          .map(s -> s.getObject())
          .distinct()
          .sorted((a, b) -> a.stringValue().compareTo(b.stringValue()))
          .limit(asked.limit() > 0 ? asked.limit() : Long.MAX_VALUE)
          .forEach(value -> values.add(value(value)));
    }
    return values;
  }

  private ObjectNode value(Value value) {
    if (value instanceof IRI thing) {
      return answers.named(thing);
    }
    if (value instanceof Literal literal && literal.getDatatype().equals(XSD.DATE)) {
      return JSON.createObjectNode().put("date", literal.getLabel() + "T00:00:00Z");
    }
    if (value instanceof Literal literal && literal.getDatatype().equals(XSD.INTEGER)) {
      return JSON.createObjectNode().put("int", literal.integerValue());
    }
    return JSON.createObjectNode().put("str", value.stringValue());
  }
}
