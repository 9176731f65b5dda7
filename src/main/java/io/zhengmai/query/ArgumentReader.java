package io.zhengmai.query;

import io.zhengmai.query.RequestProblem.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words of a request into RDF terms, and tells all that is wrong with them at once.
 *
 * <p>Regions are read first: where a name fits agencies of several regions, those of the regions in
 * the same request are meant.
 */
final class ArgumentReader {
  /** Rows on a page where neither the request nor the query says how many. */
  private static final long USUAL_PAGE = 100;

  private final ThingFinder things;
  private final ThingArgument named;
  private final Choices allowed;

  ArgumentReader(RepositoryConnection connection) {
    this.things = new ThingFinder(connection);
    this.named = new ThingArgument(connection);
    this.allowed = new Choices(connection);
  }

  /**
   * Reads a request.
   *
   * @throws InvalidRequestException if anything is wrong
   */
  Arguments read(CannedQuery query, Map<String, List<String>> request) {
    return new Reading(query, request).arguments();
  }

  private final class Reading {
    private final CannedQuery query;
    private final Map<String, List<String>> request;
    private final Map<String, List<RequestProblem>> problems = new LinkedHashMap<>();
    private final Map<String, List<Value>> values = new LinkedHashMap<>();
    private final Map<String, List<String>> inFull = new LinkedHashMap<>();
    private final Set<Value> regions = new LinkedHashSet<>();

    Reading(CannedQuery query, Map<String, List<String>> request) {
      this.query = query;
      this.request = new LinkedHashMap<>();
      request.forEach(
          (name, all) ->
              this.request.put(
                  name, all.stream().filter(value -> !value.isBlank()).distinct().toList()));
    }

    Arguments arguments() {
      query.parameters().forEach(p -> problems.put(p.name(), new ArrayList<>()));
      boolean narrower = query.narrows() ? flag("narrower", true) : true;
      query.parameters().stream().filter(this::isRegion).forEach(p -> read(p, narrower));
      query.parameters().stream().filter(p -> !isRegion(p)).forEach(p -> read(p, narrower));
      Long limit = count("limit");
      Long offset = count("offset");
      Long page = count("page");
      unknownNames();
      List<RequestProblem> all = problems.values().stream().flatMap(List::stream).toList();
      if (!all.isEmpty()) {
        throw new InvalidRequestException(query.name(), all);
      }
      Long size = limit;
      if (limit == null && (page != null || query.pageSize() != null)) {
        size = pageSize();
      }
      if (!narrower) {
        inFull.put("narrower", List.of("false"));
      }
      return new Arguments(values, inFull, size, offset != null ? offset : startOf(page, size));
    }

    /** Where a page starts; pages count from 1. */
    private static long startOf(@Nullable Long page, @Nullable Long size) {
      return page == null || size == null ? 0 : (Math.max(page, 1) - 1) * size;
    }

    private long pageSize() {
      return query.pageSize() == null ? USUAL_PAGE : query.pageSize();
    }

    private boolean isRegion(Parameter parameter) {
      return parameter.thing().filter(kind -> kind == ThingKind.REGION).isPresent();
    }

    private void read(Parameter parameter, boolean narrower) {
      List<String> given = given(parameter.name());
      List<String> words = given.isEmpty() ? parameter.defaults() : given;
      if (words.isEmpty() && parameter.required()) {
        problem(
            parameter.name(),
            Reason.MISSING,
            "缺少参数 " + parameter.name() + "（" + parameter.label().zh() + "）",
            "the parameter " + parameter.name() + " is missing");
      }
      if (given.size() > 1 && !parameter.multiple()) {
        problem(
            parameter.name(),
            Reason.TOO_MANY,
            "参数 " + parameter.name() + " 只能有一个值",
            parameter.name() + " takes one value, not " + given.size());
        return;
      }
      Set<Value> terms = new LinkedHashSet<>();
      List<Parameter.Choice> choices = words.isEmpty() ? List.of() : allowed.of(query, parameter);
      words.forEach(word -> terms.addAll(terms(parameter, word, choices, narrower)));
      if (!terms.isEmpty()) {
        values.put(parameter.variable(), List.copyOf(terms));
        if (isRegion(parameter)) {
          regions.addAll(terms);
        }
      }
    }

    private Set<Value> terms(
        Parameter parameter, String word, List<Parameter.Choice> choices, boolean narrower) {
      if (!choices.isEmpty() && choices.stream().noneMatch(c -> c.value().equals(word))) {
        String values = Choices.some(choices);
        problem(
            parameter.name(),
            Reason.NOT_A_CHOICE,
            "参数 " + parameter.name() + " 的值“" + word + "”不在可选范围：" + values,
            parameter.name() + " cannot be " + word + "; choose from " + values);
        return Set.of();
      }
      try {
        ParameterType type = parameter.type();
        if (type instanceof ParameterType.ThingOf thing) {
          return thing(parameter, thing.kind(), word, narrower);
        }
        Value term = type.read(word);
        say(parameter, term);
        return Set.of(term);
      } catch (IllegalArgumentException e) {
        illTyped(parameter.name(), word, parameter.type().code());
        return Set.of();
      }
    }

    private void say(Parameter parameter, Value term) {
      inFull.computeIfAbsent(parameter.name(), n -> new ArrayList<>()).add(term.stringValue());
    }

    private Set<Value> thing(Parameter parameter, ThingKind kind, String word, boolean narrower) {
      ThingArgument.Reading reading = named.read(parameter.name(), kind, word, regions);
      if (reading.problem() != null) {
        problems(parameter.name()).add(reading.problem());
      }
      IRI thing = reading.thing();
      if (thing == null) {
        return Set.of();
      }
      say(parameter, thing);
      return narrower && parameter.narrower() ? things.withNarrower(thing) : Set.of(thing);
    }

    private void unknownNames() {
      Set<String> known = new LinkedHashSet<>(List.of("limit", "offset", "page"));
      query.parameters().forEach(p -> known.add(p.name()));
      if (query.narrows()) {
        known.add("narrower");
      }
      for (String name : request.keySet()) {
        if (!known.contains(name)) {
          problem(
              name,
              Reason.UNKNOWN_PARAMETER,
              "查询 " + query.name() + " 没有参数 " + name + "；可用参数：" + String.join("、", known),
              query.name() + " has no parameter " + name + "; it has " + String.join(", ", known));
        }
      }
    }

    private boolean flag(String name, boolean otherwise) {
      List<String> given = given(name);
      if (given.isEmpty()) {
        return otherwise;
      }
      if (given.size() == 1 && (given.get(0).equals("true") || given.get(0).equals("false"))) {
        return given.get(0).equals("true");
      }
      illTyped(name, String.join(", ", given), "boolean");
      return otherwise;
    }

    private @Nullable Long count(String name) {
      List<String> given = given(name);
      if (given.isEmpty()) {
        return null;
      }
      String word = given.get(0).strip();
      if (given.size() == 1 && word.matches("[0-9]{1,9}")) {
        return Long.valueOf(word);
      }
      illTyped(name, String.join(", ", given), "non-negative integer");
      return null;
    }

    private List<String> given(String name) {
      return request.getOrDefault(name, List.of());
    }

    private void illTyped(String name, String word, String type) {
      problem(
          name,
          Reason.ILL_TYPED,
          "参数 " + name + " 的值“" + word + "”不是有效的 " + type,
          name + " is not a valid " + type + ": " + word);
    }

    private void problem(String name, Reason reason, String zh, String en) {
      problems(name).add(new RequestProblem(name, reason, new Bilingual(zh, en), List.of()));
    }

    private List<RequestProblem> problems(String name) {
      return problems.computeIfAbsent(name, n -> new ArrayList<>());
    }
  }
}
