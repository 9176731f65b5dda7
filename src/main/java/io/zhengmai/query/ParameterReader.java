package io.zhengmai.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengmai.query.QueryHeader.DeclaredParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parameters of a query from its header and its variables.
 *
 * <p>A declared parameter binds the variable of its name, or the one that grlc's spelling gives
 * that name; a variable in grlc's spelling is a parameter even if the header is silent.
 */
final class ParameterReader {
  /** Names in requests that mean the same for every query. */
  static final Set<String> RESERVED =
      Set.of("format", "lang", "limit", "offset", "page", "narrower", "timeout");

  private final QueryHeader header;
  private final Set<String> variables;
  private final Map<String, GrlcVariable> grlc = new LinkedHashMap<>();

  ParameterReader(QueryHeader header, Set<String> variables, Map<String, String> prefixes) {
    this.header = header;
    this.variables = variables;
    for (String variable : variables) {
      GrlcVariable.of(variable, prefixes).ifPresent(v -> grlc.putIfAbsent(v.name(), v));
    }
  }

  /**
   * What is wrong with a parameter.
   *
   * @see QueryFileException
   */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;

    Fault(String key, String problem) {
      super(problem);
      this.key = key;
    }

    /** The key of the header that the problem stands at. */
    String key() {
      return key;
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    Map<String, DeclaredParameter> declared = header.params() == null ? Map.of() : header.params();
    declared.forEach((name, declaration) -> all.add(parameter(name, declaration)));
    grlc.forEach(
        (name, variable) -> {
          if (!declared.containsKey(name)) {
            all.add(parameter(name, null));
          }
        });
    return all;
  }

  private Parameter parameter(String name, @Nullable DeclaredParameter declared) {
    if (RESERVED.contains(name)) {
      throw new Fault(name, "the parameter name " + name + " has a meaning for every query");
    }
    GrlcVariable spelled = variables.contains(name) ? null : grlc.get(name);
    if (spelled == null && !variables.contains(name)) {
      throw new Fault(name, "the query has no variable ?" + name);
    }
    String variable = spelled == null ? name : spelled.variable();
    List<String> defaults =
        declared != null && declared.value() != null
            ? declared.value()
            : header.grlcDefaults().getOrDefault(variable, byName(header.grlcDefaults(), name));
    Map<String, List<String>> listed = header.grlcChoices();
    boolean required =
        declared != null && declared.required() != null
            ? declared.required()
            : spelled != null && spelled.required();
    ParameterType type = type(name, declared, spelled);
    boolean listedLive =
        (listed.containsKey(variable) || listed.containsKey(name))
            && listed.getOrDefault(variable, byName(listed, name)).isEmpty();
    List<Parameter.Choice> choices =
        declared != null && declared.enumeration() != null
            ? choices(declared.enumeration())
            : listed.getOrDefault(variable, byName(listed, name)).stream()
                .map(value -> new Parameter.Choice(value, Bilingual.same(value)))
                .toList();
    try {
      return new Parameter(
          name,
          variable,
          type,
          declared != null && declared.label() != null ? declared.label() : Bilingual.same(name),
          declared == null ? null : declared.description(),
          required,
          declared != null && Boolean.TRUE.equals(declared.multiple()),
          declared != null && Boolean.TRUE.equals(declared.narrower()),
          defaults,
          choices,
          listedLive || (type instanceof ParameterType.ThingOf && choices.isEmpty()));
    } catch (IllegalArgumentException e) {
      throw new Fault(name, String.valueOf(e.getMessage()));
    }
  }

  private static ParameterType type(
      String name, @Nullable DeclaredParameter declared, @Nullable GrlcVariable spelled) {
    if (declared != null && declared.type() != null) {
      return ParameterType.named(declared.type())
          .orElseThrow(() -> new Fault(name, "there is no type " + declared.type()));
    }
    return spelled == null ? ParameterType.STRING : spelled.type();
  }

  private static List<Parameter.Choice> choices(JsonNode enumeration) {
    if (!enumeration.isObject()) {
      return QueryHeader.texts(enumeration).stream()
          .map(value -> new Parameter.Choice(value, Bilingual.same(value)))
          .toList();
    }
    return enumeration.properties().stream()
        .map(entry -> new Parameter.Choice(entry.getKey(), label(entry.getKey(), entry.getValue())))
        .toList();
  }

  private static Bilingual label(String value, JsonNode label) {
    if (label.hasNonNull("zh") && label.hasNonNull("en")) {
      return new Bilingual(label.get("zh").asText(), label.get("en").asText());
    }
    if (label.isTextual()) {
      return Bilingual.same(label.asText());
    }
    throw new Fault(value, "the choice " + value + " wants a label in zh and en");
  }

  private static List<String> byName(Map<String, List<String>> map, String name) {
    return map.getOrDefault(name, List.of());
  }
}
