package io.zhengmai.query;

import io.zhengmai.query.QueryHeader.Assigned;
import io.zhengmai.query.QueryHeader.Declared;
import io.zhengmai.query.QueryHeader.GrlcNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parameters of a query from its header and its variables.
 *
 * <p>A declared parameter binds the variable that grlc's spelling gives that name, otherwise the
 * one of its name; a variable in grlc's spelling is a parameter even if the header is silent.
 */
final class ParameterReader {
  /** Names in requests that mean the same for every query. */
  static final Set<String> RESERVED =
      Set.of("format", "limit", "offset", "page", "narrower", "timeout", "bom");

  private final QueryHeader header;
  private final Set<String> variables;
  private final ToIntFunction<String> lineOf;
  private final FileProblems problems;
  private final Map<String, GrlcVariable> spelled = new LinkedHashMap<>();

  /**
   * A reader.
   *
   * @param variables of the query
   * @param prefixes its namespaces by prefix
   * @param lineOf where the query first has a variable
   */
  ParameterReader(
      QueryHeader header,
      Set<String> variables,
      Map<String, String> prefixes,
      ToIntFunction<String> lineOf,
      FileProblems problems) {
    this.header = header;
    this.variables = variables;
    this.lineOf = lineOf;
    this.problems = problems;
    for (String variable : variables) {
      try {
        GrlcVariable.of(variable, prefixes).ifPresent(this::spelled);
      } catch (IllegalArgumentException e) {
        problems.add(
            lineOf.applyAsInt(variable), "参数变量 ?" + variable, String.valueOf(e.getMessage()));
      }
    }
  }

  private void spelled(GrlcVariable variable) {
    GrlcVariable other = spelled.putIfAbsent(variable.name(), variable);
    if (other != null) {
      String both = "?" + other.variable() + ", ?" + variable.variable();
      problems.add(
          lineOf.applyAsInt(variable.variable()),
          "同一参数有两种写法：" + both,
          "one parameter is spelt in two ways: " + both);
    }
  }

  /** The parameters, those of the header first. */
  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Declared declared : header.params()) {
      names.add(declared.name());
      add(all, declared.name(), declared.line(), declared);
    }
    spelled.forEach(
        (name, variable) -> {
          if (!names.contains(name)) {
            add(all, name, lineOf.applyAsInt(variable.variable()), null);
          }
        });
    List.of(header.defaults(), header.choices()).forEach(assigned -> checkNames(assigned, all));
    return all;
  }

  private void checkNames(List<Assigned> assigned, List<Parameter> all) {
    for (Assigned one : assigned) {
      if (all.stream().noneMatch(p -> new GrlcNames(p.name(), p.variable()).has(one.name()))) {
        problems.add(
            one.line(), "查询没有参数 " + one.name(), "the query has no parameter " + one.name());
      }
    }
  }

  private void add(List<Parameter> all, String name, int line, @Nullable Declared declared) {
    if (RESERVED.contains(name)) {
      problems.add(
          line,
          "参数名 " + name + " 对所有查询另有含义",
          "the parameter name " + name + " has a meaning for every query");
      return;
    }
    GrlcVariable grlc = spelled.get(name);
    if (grlc == null && !variables.contains(name)) {
      problems.add(line, "查询没有变量 ?" + name, "the query has no variable ?" + name);
      return;
    }
    try {
      all.add(parameter(name, line, declared, grlc));
    } catch (IllegalArgumentException e) {
      problems.add(line, "参数 " + name + "：", String.valueOf(e.getMessage()));
    }
  }

  private Parameter parameter(
      String name, int line, @Nullable Declared declared, @Nullable GrlcVariable grlc) {
    String variable = grlc == null ? name : grlc.variable();
    GrlcNames names = new GrlcNames(name, variable);
    Assigned listed = Assigned.to(names, header.choices()).orElse(null);
    Declared said = declared == null ? Declared.silent(name, line) : declared;
    ParameterType type =
        said.type() != null ? said.type() : grlc != null ? grlc.type() : ParameterType.STRING;
    List<Parameter.Choice> choices = said.choices();
    if (choices == null) {
      choices =
          listed == null
              ? List.of()
              : listed.values().stream()
                  .map(value -> new Parameter.Choice(value, Bilingual.same(value)))
                  .toList();
    }
    List<String> defaults = said.defaults();
    if (defaults == null) {
      defaults = Assigned.to(names, header.defaults()).map(Assigned::values).orElse(List.of());
    }
    boolean open = choices.isEmpty() && (listed != null || type instanceof ParameterType.ThingOf);
    return new Parameter(
        name,
        variable,
        type,
        said.label() != null ? said.label() : Bilingual.same(name),
        said.description(),
        said.required() != null ? said.required() : grlc != null && grlc.required(),
        said.multiple(),
        said.narrower(),
        defaults,
        choices,
        open || said.choicesFrom() != null,
        said.choicesFrom());
  }
}
