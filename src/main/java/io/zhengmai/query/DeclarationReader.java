package io.zhengmai.query;

import io.zhengmai.query.QueryHeader.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a header says of one parameter. */
final class DeclarationReader {
  private static final List<String> KEYS =
      List.of(
          "type",
          "label",
          "description",
          "required",
          "multiple",
          "narrower",
          "default",
          "enumeration",
          "choicesFrom");

  private final Map<String, HeaderValue> keys;
  private final FileProblems problems;

  private DeclarationReader(Map<String, HeaderValue> keys, FileProblems problems) {
    this.keys = keys;
    this.problems = problems;
  }

  /**
   * Reads a declaration.
   *
   * @param name of the parameter
   */
  static Declared read(String name, HeaderValue declaration, FileProblems problems) {
    return new DeclarationReader(declaration.entries(KEYS), problems)
        .declared(name, declaration.line());
  }

  private Declared declared(String name, int line) {
    HeaderValue defaults = keys.get("default");
    HeaderValue from = keys.get("choicesFrom");
    return new Declared(
        name,
        line,
        type(),
        words("label"),
        words("description"),
        keys.containsKey("required") ? flag("required") : null,
        flag("multiple"),
        flag("narrower"),
        defaults == null ? null : defaults.texts(),
        choices(),
        from == null ? null : from.text());
  }

  private @Nullable ParameterType type() {
    HeaderValue value = keys.get("type");
    String name = value == null ? null : value.text();
    if (value == null || name == null) {
      return null;
    }
    ParameterType type = ParameterType.named(name).orElse(null);
    if (type == null) {
      problems.add(value.line(), "没有类型 " + name, "there is no type " + name);
    }
    return type;
  }

  private boolean flag(String key) {
    HeaderValue value = keys.get(key);
    return value != null && value.flag();
  }

  private @Nullable Bilingual words(String key) {
    HeaderValue value = keys.get(key);
    return value == null ? null : value.words();
  }

  /** A list of values, or a map from value to label. */
  private @Nullable List<Parameter.Choice> choices() {
    HeaderValue value = keys.get("enumeration");
    if (value == null) {
      return null;
    }
    List<Parameter.Choice> choices = new ArrayList<>();
    if (value.isMap()) {
      for (Map.Entry<String, HeaderValue> entry : value.entries().entrySet()) {
        Bilingual label = entry.getValue().words();
        if (label != null) {
          choices.add(new Parameter.Choice(entry.getKey(), label));
        }
      }
    } else {
      value.texts().forEach(v -> choices.add(new Parameter.Choice(v, Bilingual.same(v))));
    }
    if (choices.isEmpty()) {
      problems.add(value.line(), "没有可选值", "there is nothing to choose from");
    }
    return choices;
  }
}
