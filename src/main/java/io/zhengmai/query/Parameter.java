package io.zhengmai.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a canned query.
 *
 * @param name its name in requests
 * @param variable the variable of the query that it binds, without the question mark
 * @param multiple whether several values may be given; the query then holds for any of them
 * @param narrower whether a thing stands for all that is narrower as well, unless the request says
 *     {@code narrower=false}
 * @param defaults the values where the request gives none; may be empty
 * @param choices the only values allowed; empty where there is no such list
 * @param live whether the graph holds what may be chosen
 * @param choicesFrom the query that lists the only values allowed in its first column, and what to
 *     call them in the column of that name with {@code Name} or {@code Label} after it, if there is
 *     one; null where there is no such query
 */
public record Parameter(
    String name,
    String variable,
    ParameterType type,
    Bilingual label,
    @Nullable Bilingual description,
    boolean required,
    boolean multiple,
    boolean narrower,
    List<String> defaults,
    List<Choice> choices,
    boolean live,
    @Nullable String choicesFrom) {

  public Parameter {
    defaults = List.copyOf(defaults);
    choices = List.copyOf(choices);
    if (narrower && !(type instanceof ParameterType.ThingOf)) {
      throw new IllegalArgumentException("narrower is for things, and " + name + " is none");
    }
    if (defaults.size() > 1 && !multiple) {
      throw new IllegalArgumentException(name + " takes one value and has several defaults");
    }
    for (String value : defaults) {
      if (!allows(choices, value)) {
        throw new IllegalArgumentException(
            "the default " + value + " of " + name + " is no choice");
      }
      type.read(value);
    }
    choices.forEach(choice -> type.read(choice.value()));
  }

  /** A value that may be chosen, and what to call it. */
  public record Choice(String value, Bilingual label) {}

  /** The kind of thing that the parameter takes, if it takes things. */
  public Optional<ThingKind> thing() {
    return type instanceof ParameterType.ThingOf thing
        ? Optional.of(thing.kind())
        : Optional.empty();
  }

  private static boolean allows(List<Choice> choices, String value) {
    return choices.isEmpty() || choices.stream().anyMatch(c -> c.value().equals(value));
  }
}
