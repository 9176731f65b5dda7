package io.zhengmai.query;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code #+} header of a query file, as written.
 *
 * <p>The keys of grlc are among them. {@code endpoint}, {@code endpoint_in_url}, {@code method},
 * {@code mime} and {@code transform} are accepted and change nothing: a query is answered from the
 * store of this server, by GET and POST, in the format that the request asks for.
 *
 * @param params by name, in the order of forms
 * @param columns what to call the columns of the answer
 * @param network which columns are the two ends of an edge, if rows are edges
 * @param chart how to draw the answer, if it can be drawn
 * @param pagination grlc: rows on a page
 * @param defaults grlc: a map, or a list of maps, from variable to default
 * @param enumerate grlc: a list of variables whose choices come from the graph, or of maps from
 *     variable to choices
 */
record QueryHeader(
    @Nullable Bilingual summary,
    @Nullable Bilingual description,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> tags,
    @Nullable Map<String, DeclaredParameter> params,
    @Nullable Map<String, Bilingual> columns,
    @Nullable Network network,
    @Nullable Chart chart,
    @Nullable Integer pagination,
    @Nullable JsonNode defaults,
    @Nullable JsonNode enumerate,
    @Nullable JsonNode endpoint,
    @JsonProperty("endpoint_in_url") @Nullable JsonNode endpointInUrl,
    @Nullable JsonNode method,
    @Nullable JsonNode mime,
    @Nullable JsonNode transform) {

  static final QueryHeader EMPTY =
      new QueryHeader(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /**
   * A parameter as declared.
   *
   * @param value a default, or a list of them
   * @param enumeration the values allowed: a list, or a map from value to label
   */
  record DeclaredParameter(
      @Nullable String type,
      @Nullable Bilingual label,
      @Nullable Bilingual description,
      @Nullable Boolean required,
      @Nullable Boolean multiple,
      @Nullable Boolean narrower,
      @JsonProperty("default") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable List<String> value,
      @Nullable JsonNode enumeration) {}

  /** grlc's defaults by variable, without the question mark. */
  Map<String, List<String>> grlcDefaults() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    eachEntry(defaults, (name, value) -> found.put(name, texts(value)));
    return found;
  }

  /** grlc's choices by variable; an empty list where the graph holds the choices. */
  Map<String, List<String>> grlcChoices() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    eachEntry(enumerate, (name, value) -> found.put(name, texts(value)));
    return found;
  }

  private static void eachEntry(@Nullable JsonNode node, BiConsumer<String, JsonNode> use) {
    if (node == null) {
      return;
    }
    if (node.isTextual()) {
      use.accept(bare(node.asText()), NullNode.instance);
    } else if (node.isArray()) {
      node.forEach(item -> eachEntry(item, use));
    } else {
      node.properties().forEach(entry -> use.accept(bare(entry.getKey()), entry.getValue()));
    }
  }

  private static String bare(String variable) {
    return variable.startsWith("?") ? variable.substring(1) : variable;
  }

  static List<String> texts(JsonNode node) {
    if (node.isArray()) {
      List<String> all = new ArrayList<>();
      node.forEach(item -> all.add(item.asText()));
      return all;
    }
    return node.isNull() ? List.of() : List.of(node.asText());
  }
}
