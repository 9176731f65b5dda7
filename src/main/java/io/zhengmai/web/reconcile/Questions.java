package io.zhengmai.web.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengmai.query.Bilingual;
import io.zhengmai.reconcile.Condition;
import io.zhengmai.reconcile.Condition.Quantifier;
import io.zhengmai.reconcile.Question;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads batches of questions; what is not as the specification wants it is refused with 400. */
final class Questions {
  private static final List<String> MATCH_TYPES = List.of("name", "id", "property");

  private Questions() {}

  /** {@code {"q0": {"query": …}, …}}, by key. */
  static Map<String, Question> ofOld(JsonNode batch) {
    if (!batch.isObject()) {
      throw refused("queries", "应为 JSON 对象", "has to be a JSON object");
    }
    Map<String, Question> questions = new LinkedHashMap<>();
    batch.properties().forEach(e -> questions.put(e.getKey(), old(e.getKey(), e.getValue())));
    return questions;
  }

  /** {@code {"queries": [{"conditions": […]}, …]}}, in order. */
  static List<Question> of(JsonNode body) {
    JsonNode batch = body.path("queries");
    if (!batch.isArray()) {
      throw refused("queries", "应为数组", "has to be an array");
    }
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      questions.add(draft("queries[" + i + "]", batch.get(i)));
    }
    return questions;
  }

  private static Question old(String at, JsonNode query) {
    only(at, query, "query", "type", "limit", "properties", "type_strict");
    List<Condition> conditions = new ArrayList<>();
    for (JsonNode property : list(at + ".properties", query.path("properties"))) {
      conditions.add(
          new Condition(
              text(at + ".pid", property.path("pid")),
              values(at + ".v", property.path("v")),
              false,
              Quantifier.ANY));
    }
    JsonNode name = query.path("query");
    if (name.isMissingNode() && conditions.isEmpty()) {
      throw refused(at, "应有 query 或 properties", "has to have a query or properties");
    }
    List<String> types = new ArrayList<>();
    JsonNode type = query.path("type");
    (type.isArray() ? type : List.of(type))
        .forEach(
            t -> {
              if (!t.isMissingNode() && !t.isNull()) {
                types.add(text(at + ".type", t));
              }
            });
    return new Question(
        name.isMissingNode() ? null : text(at + ".query", name),
        types,
        conditions,
        limit(at, query));
  }

  private static Question draft(String at, JsonNode query) {
    only(at, query, "type", "limit", "lang", "dir", "conditions");
    List<Condition> conditions = new ArrayList<>();
    @Nullable String name = null;
    for (JsonNode condition : list(at + ".conditions", query.path("conditions"))) {
      String match = text(at + ".matchType", condition.path("matchType"));
      List<String> values = values(at + ".propertyValue", condition.path("propertyValue"));
      if (!MATCH_TYPES.contains(match)) {
        throw refused(
            at + ".matchType",
            "应为 " + String.join("、", MATCH_TYPES) + " 之一",
            "has to be one of " + String.join(", ", MATCH_TYPES));
      }
      if (match.equals("name") && name == null && !values.isEmpty()) {
        name = values.get(0);
        continue;
      }
      conditions.add(
          new Condition(
              match.equals("property")
                  ? text(at + ".propertyId", condition.path("propertyId"))
                  : null,
              values,
              condition.path("required").asBoolean(false),
              quantifier(at, condition.path("matchQuantifier"))));
    }
    if (name == null && conditions.isEmpty()) {
      throw refused(at + ".conditions", "至少一项", "has to hold at least one");
    }
    JsonNode type = query.path("type");
    List<String> types = type.isMissingNode() ? List.of() : List.of(text(at + ".type", type));
    return new Question(name, types, conditions, limit(at, query));
  }

  private static Quantifier quantifier(String at, JsonNode node) {
    if (node.isMissingNode()) {
      return Quantifier.ANY;
    }
    try {
      return Quantifier.valueOf(node.asText().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw refused(at + ".matchQuantifier", "应为 any、all 或 none", "has to be any, all or none");
    }
  }

  private static int limit(String at, JsonNode query) {
    JsonNode limit = query.path("limit");
    if (limit.isMissingNode() || limit.isNull()) {
      return Question.USUAL;
    }
    if (!limit.isNumber() || limit.asDouble() < 1) {
      throw refused(at + ".limit", "应为正数", "has to be a positive number");
    }
    return Math.min(limit.asInt(), Question.MOST);
  }

  /** Strings, numbers, booleans and things with an id, one or several. */
  private static List<String> values(String at, JsonNode node) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : node.isArray() ? node : List.of(node)) {
      if (value.isObject()) {
        values.add(text(at + ".id", value.path("id")));
      } else if (value.isValueNode() && !value.isNull() && !value.isMissingNode()) {
        values.add(value.asText());
      } else {
        throw refused(
            at, "应为文字、数字、布尔值或带 id 的对象", "has to be words, a number, true, false or to have an id");
      }
    }
    return values;
  }

  private static JsonNode list(String at, JsonNode node) {
    if (!node.isArray() && !node.isMissingNode()) {
      throw refused(at, "应为数组", "has to be an array");
    }
    return node;
  }

  private static String text(String at, JsonNode node) {
    if (!node.isTextual()) {
      throw refused(at, "应为文字", "has to be a string");
    }
    return node.asText();
  }

  private static void only(String at, JsonNode query, String... names) {
    if (!query.isObject()) {
      throw refused(at, "应为 JSON 对象", "has to be a JSON object");
    }
    List<String> known = List.of(names);
    query
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw refused(
                    at + "." + name,
                    "没有此成员；可用 " + String.join("、", known),
                    "is no member; there are " + String.join(", ", known));
              }
            });
  }

  static ProblemException refused(String at, String zh, String en) {
    return new ProblemException(
        ProblemType.BAD_REQUEST, new Bilingual(at + "：" + zh, at + " " + en));
  }
}
