package io.zhengmai.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A canned query as an operation. */
final class QueryOperation {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final CannedQuery query;
  private final Map<String, List<Parameter.Choice>> choices;
  private final Map<String, String> examples;
  private final JsonNode shared;

  /**
   * An operation.
   *
   * @param choices the only values of parameters, by name; none where a parameter takes others too
   * @param examples values of parameters with which the query finds something, by name
   * @param shared the parameters that several operations have, by name
   */
  QueryOperation(
      CannedQuery query,
      Map<String, List<Parameter.Choice>> choices,
      Map<String, String> examples,
      JsonNode shared) {
    this.query = query;
    this.choices = choices;
    this.examples = examples;
    this.shared = shared;
  }

  /** What the path of the query offers: GET, and POST of a form. */
  ObjectNode path() {
    ObjectNode path = JSON.objectNode();
    ObjectNode get = operation("query." + query.name());
    ArrayNode parameters = get.putArray("parameters");
    query.parameters().forEach(p -> parameters.add(parameter(p)));
    common().forEach(name -> parameters.add(reference("parameters", name)));
    parameters.add(format());
    get.set("responses", responses(false));
    path.set("get", get);
    ObjectNode post = operation("query." + query.name() + ".post");
    ObjectNode body = post.putObject("requestBody");
    body.put("required", query.parameters().stream().anyMatch(QueryOperation::mustBeGiven));
    body.putObject("content").set("application/x-www-form-urlencoded", form());
    post.set("responses", responses(true));
    path.set("post", post);
    return path;
  }

  private ObjectNode operation(String id) {
    ObjectNode operation = JSON.objectNode().put("operationId", id);
    ArrayNode tags = operation.putArray("tags");
    if (query.tags().isEmpty()) {
      tags.add("目录 catalogue");
    }
    query.tags().forEach(tags::add);
    operation.put("summary", line(query.summary()));
    Bilingual description = query.description();
    if (description != null) {
      operation.put("description", paragraphs(description));
    }
    return operation;
  }

  private ObjectNode parameter(Parameter parameter) {
    ObjectNode node = JSON.objectNode().put("name", parameter.name()).put("in", "query");
    node.put("description", describe(parameter));
    node.put("required", mustBeGiven(parameter));
    node.set("schema", schema(parameter));
    String example = examples.get(parameter.name());
    if (example != null) {
      node.set(
          "example", parameter.multiple() ? JSON.arrayNode().add(example) : JSON.textNode(example));
    }
    if (parameter.live()) {
      node.put("x-choices", "/queries/" + query.name() + "/choices/" + parameter.name());
    }
    return node;
  }

  private ObjectNode form() {
    ObjectNode media = JSON.objectNode();
    ObjectNode schema = media.putObject("schema").put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    ObjectNode example = JSON.objectNode();
    for (Parameter parameter : query.parameters()) {
      ObjectNode property = schema(parameter);
      property.put("description", describe(parameter));
      properties.set(parameter.name(), property);
      if (mustBeGiven(parameter)) {
        required.add(parameter.name());
      }
      if (examples.containsKey(parameter.name())) {
        example.put(parameter.name(), examples.get(parameter.name()));
      }
    }
    for (String name : common()) {
      properties.set(name, shared.path(name).path("schema").deepCopy());
    }
    properties.set("format", format().get("schema"));
    if (!required.isEmpty()) {
      schema.set("required", required);
      media.set("example", example);
    }
    return media;
  }

  private ObjectNode schema(Parameter parameter) {
    ObjectNode value = ValueSchema.of(parameter.type());
    List<Parameter.Choice> only = choices.getOrDefault(parameter.name(), List.of());
    if (!only.isEmpty()) {
      only.forEach(choice -> value.withArray("enum").add(choice.value()));
    }
    if (!parameter.multiple()) {
      if (!parameter.defaults().isEmpty()) {
        value.set("default", ValueSchema.value(parameter.type(), parameter.defaults().get(0)));
      }
      return value;
    }
    ObjectNode list = JSON.objectNode().put("type", "array");
    list.set("items", value);
    if (!parameter.defaults().isEmpty()) {
      ArrayNode defaults = list.putArray("default");
      parameter.defaults().forEach(d -> defaults.add(ValueSchema.value(parameter.type(), d)));
    }
    return list;
  }

  private String describe(Parameter parameter) {
    StringBuilder text = new StringBuilder(line(parameter.label()));
    Bilingual more = parameter.description();
    if (more != null) {
      text.append("\n\n").append(paragraphs(more));
    }
    for (Parameter.Choice choice : choices.getOrDefault(parameter.name(), List.of())) {
      if (!choice.label().zh().equals(choice.value())) {
        text.append("\n\n- `").append(choice.value()).append("`: ").append(line(choice.label()));
      }
    }
    return text.toString();
  }

  /** The parameters that mean the same for every query of the kind. */
  private List<String> common() {
    List<String> names = new ArrayList<>();
    if (query.narrows()) {
      names.add("narrower");
    }
    if (query.kind() != ResultKind.BOOLEAN) {
      names.addAll(List.of("limit", "offset", "page"));
    }
    names.add("timeout");
    if (query.kind() == ResultKind.BINDINGS) {
      names.add("bom");
    }
    return names;
  }

  private ObjectNode format() {
    ObjectNode node = JSON.objectNode().put("name", "format").put("in", "query");
    node.put("description", "格式，先于 Accept · The format, before Accept");
    ArrayNode names = node.putObject("schema").put("type", "string").putArray("enum");
    query.formats().forEach(format -> names.add(format.extension()));
    return node;
  }

  private ObjectNode responses(boolean post) {
    ObjectNode responses = JSON.objectNode();
    ObjectNode ok = responses.putObject("200").put("description", line(query.summary()));
    ObjectNode headers = ok.putObject("headers");
    if (query.kind() == ResultKind.BINDINGS) {
      headers.set("X-Total-Count", reference("headers", "TotalCount"));
    }
    headers.set("Link", reference("headers", "Link"));
    headers.set("Result-Limits", reference("headers", "ResultLimits"));
    headers.set("Result-Truncated", reference("headers", "ResultTruncated"));
    ObjectNode content = ok.putObject("content");
    for (ResultFormat format : query.formats()) {
      content.putObject(format.mediaType()).set("schema", answer(format));
    }
    if (post) {
      responses.set("413", reference("responses", "TooLarge"));
      responses.set("415", reference("responses", "UnsupportedMediaType"));
    } else {
      headers.set("ETag", reference("headers", "ETag"));
      responses.set("304", reference("responses", "NotModified"));
    }
    responses.set("400", reference("responses", "BadRequest"));
    responses.set("406", reference("responses", "NotAcceptable"));
    responses.set("422", reference("responses", "BadParameters"));
    responses.set("503", reference("responses", "Unavailable"));
    return responses;
  }

  private ObjectNode answer(ResultFormat format) {
    if (format == ResultFormat.JSON_LD) {
      return JSON.objectNode();
    }
    if (format != ResultFormat.SPARQL_JSON) {
      return JSON.objectNode().put("type", "string");
    }
    ObjectNode schema = reference("schemas", "SparqlResults");
    if (query.kind() == ResultKind.BINDINGS) {
      ObjectNode row =
          schema
              .putObject("properties")
              .putObject("results")
              .putObject("properties")
              .putObject("bindings")
              .putObject("items")
              .put("additionalProperties", false)
              .putObject("properties");
      for (CannedQuery.Column column : query.columns()) {
        row.set(
            column.name(), reference("schemas", "Term").put("description", line(column.label())));
      }
    }
    return schema;
  }

  private static boolean mustBeGiven(Parameter parameter) {
    return parameter.required() && parameter.defaults().isEmpty();
  }

  private static ObjectNode reference(String kind, String name) {
    return JSON.objectNode().put("$ref", "#/components/" + kind + "/" + name);
  }

  private static String line(Bilingual words) {
    return words.zh().equals(words.en()) ? words.zh() : words.zh() + " · " + words.en();
  }

  private static String paragraphs(Bilingual words) {
    return words.zh().equals(words.en()) ? words.zh() : words.zh() + "\n\n" + words.en();
  }
}
