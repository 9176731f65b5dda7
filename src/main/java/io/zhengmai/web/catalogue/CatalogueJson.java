package io.zhengmai.web.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of queries as JSON: what each answers, what it takes, and what its columns are. */
final class CatalogueJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CatalogueJson() {}

  static byte[] of(List<CannedQuery> queries) {
    ArrayNode list = JSON.createArrayNode();
    queries.forEach(query -> list.add(query(query)));
    return bytes(list);
  }

  static byte[] choices(List<Parameter.Choice> choices) {
    ArrayNode list = JSON.createArrayNode();
    choices.forEach(choice -> choice(list, choice));
    return bytes(list);
  }

  private static void choice(ArrayNode list, Parameter.Choice choice) {
    words(list.addObject().put("value", choice.value()), "label", choice.label());
  }

  private static byte[] bytes(ArrayNode list) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(list);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that is no JSON", e);
    }
  }

  private static ObjectNode query(CannedQuery query) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", query.name());
    node.put("href", "/queries/" + query.name());
    node.put("topic", query.topic());
    words(node, "summary", query.summary());
    words(node, "description", query.description());
    query.tags().forEach(node.putArray("tags")::add);
    ArrayNode parameters = node.putArray("parameters");
    query.parameters().forEach(p -> parameters.add(parameter(query, p)));
    ArrayNode columns = node.putArray("columns");
    query
        .columns()
        .forEach(c -> words(columns.addObject().put("name", c.name()), "label", c.label()));
    query.formats().forEach(f -> node.withArray("formats").add(f.extension()));
    if (query.pageSize() != null) {
      node.put("pageSize", query.pageSize());
    }
    return node;
  }

  private static ObjectNode parameter(CannedQuery query, Parameter parameter) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", parameter.name());
    node.put("type", parameter.type().code());
    words(node, "label", parameter.label());
    words(node, "description", parameter.description());
    node.put("required", parameter.required());
    node.put("multiple", parameter.multiple());
    parameter.defaults().forEach(node.putArray("default")::add);
    ArrayNode choices = node.putArray("choices");
    parameter.choices().forEach(choice -> choice(choices, choice));
    if (parameter.live()) {
      node.put("choicesFrom", "/queries/" + query.name() + "/choices/" + parameter.name());
    }
    return node;
  }

  private static void words(ObjectNode node, String field, @Nullable Bilingual words) {
    if (words != null) {
      node.putObject(field).put("zh", words.zh()).put("en", words.en());
    }
  }
}
