package io.zhengmai.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengmai.web.negotiation.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What the page of the API shows: the description, for people to read in their language. */
public record ApiView(String summary, String description, List<Group> groups) {
  /** The operations of a tag. */
  public record Group(String title, List<Operation> operations) {}

  /**
   * A method of an address.
   *
   * @param takes the media types of the body; none where there is no body
   * @param token whether it needs the write token
   */
  public record Operation(
      String id,
      String method,
      String path,
      String summary,
      String description,
      boolean token,
      List<Input> inputs,
      List<String> takes,
      List<Answer> answers) {}

  /**
   * A parameter.
   *
   * @param values the only ones, with commas between; empty where there are others
   */
  public record Input(
      String name, boolean required, String description, String values, String example) {}

  /** What a status means, and in which media types it is said. */
  public record Answer(String status, String description, List<String> types) {}

  static ApiView of(JsonNode document, Language language) {
    return new Reader(document, new ApiWords(language)).view();
  }

  /** Goes through a description, following its references. */
  private record Reader(JsonNode document, ApiWords words) {
    private static final List<String> METHODS = List.of("get", "post", "put", "delete");

    ApiView view() {
      Map<String, Group> groups = new LinkedHashMap<>();
      document
          .path("tags")
          .forEach(tag -> groups.put(tag.path("name").asText(), group(tag.path("description"))));
      document
          .path("paths")
          .properties()
          .forEach(path -> addOperations(groups, path.getKey(), path.getValue()));
      groups.values().removeIf(group -> group.operations().isEmpty());
      return new ApiView(
          words.of(document.at("/info/summary")),
          words.of(document.at("/info/description")),
          List.copyOf(groups.values()));
    }

    private Group group(JsonNode title) {
      return new Group(words.of(title), new ArrayList<>());
    }

    private void addOperations(Map<String, Group> groups, String path, JsonNode item) {
      for (String method : METHODS) {
        JsonNode operation = item.path(method);
        if (operation.isObject()) {
          String tag = operation.at("/tags/0").asText();
          groups
              .computeIfAbsent(tag, name -> group(operation.at("/tags/0")))
              .operations()
              .add(operation(method, path, item, operation));
        }
      }
    }

    private Operation operation(String method, String path, JsonNode item, JsonNode operation) {
      List<Input> inputs = new ArrayList<>();
      item.path("parameters").forEach(p -> inputs.add(input(resolved(p))));
      operation.path("parameters").forEach(p -> inputs.add(input(resolved(p))));
      List<Answer> answers = new ArrayList<>();
      operation
          .path("responses")
          .properties()
          .forEach(answer -> answers.add(answer(answer.getKey(), resolved(answer.getValue()))));
      return new Operation(
          operation.path("operationId").asText(),
          method.toUpperCase(java.util.Locale.ROOT),
          path,
          words.of(operation.path("summary")),
          words.of(operation.path("description")),
          operation.path("security").isArray(),
          inputs,
          names(operation.at("/requestBody/content")),
          answers);
    }

    private Input input(JsonNode parameter) {
      JsonNode schema = parameter.path("schema");
      JsonNode only = schema.has("items") ? schema.at("/items/enum") : schema.path("enum");
      JsonNode example = parameter.path("example");
      return new Input(
          parameter.path("name").asText(),
          parameter.path("required").asBoolean(),
          words.of(parameter.path("description")),
          String.join(", ", texts(only)),
          example.isArray() ? String.join(", ", texts(example)) : example.asText());
    }

    private Answer answer(String status, JsonNode answer) {
      return new Answer(
          status, words.of(answer.path("description")), names(answer.path("content")));
    }

    private JsonNode resolved(JsonNode node) {
      String reference = node.path("$ref").asText();
      return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static List<String> names(JsonNode content) {
      return content.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode list) {
      return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
  }
}
