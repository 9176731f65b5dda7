package io.zhengmai.web.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import io.zhengmai.query.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON schemas of arguments and answers. */
final class Schemas {
  private Schemas() {}

  /** An object with these members, of which some are always there. */
  static Map<String, Object> object(Map<String, Object> members, List<String> required) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", members);
    schema.put("required", required);
    return schema;
  }

  static Map<String, Object> object(Map<String, Object> members) {
    return object(members, List.of());
  }

  static Map<String, Object> list(Map<String, Object> items) {
    return Map.of("type", "array", "items", items);
  }

  static Map<String, Object> string() {
    return Map.of("type", "string");
  }

  static Map<String, Object> integer() {
    return Map.of("type", "integer");
  }

  /** A schema with words about what it is. */
  static Map<String, Object> described(Map<String, Object> schema, Bilingual words) {
    Map<String, Object> described = new LinkedHashMap<>(schema);
    described.put("description", words.zh() + " · " + words.en());
    return described;
  }

  static Map<String, Object> described(Map<String, Object> schema, String zh, String en) {
    return described(schema, new Bilingual(zh, en));
  }

  /** The form in which the protocol's library has the schema of arguments. */
  static McpSchema.JsonSchema input(Map<String, Object> schema) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (schema.get("properties") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> members.put(String.valueOf(name), value));
    }
    List<String> required = new ArrayList<>();
    if (schema.get("required") instanceof List<?> given) {
      given.forEach(name -> required.add(String.valueOf(name)));
    }
    return new McpSchema.JsonSchema("object", members, required, false, null, null);
  }
}
