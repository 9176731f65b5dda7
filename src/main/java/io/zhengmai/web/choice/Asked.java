package io.zhengmai.web.choice;

import io.zhengmai.query.Bilingual;
import io.zhengmai.query.InvalidRequestException;
import io.zhengmai.query.RequestProblem;
import io.zhengmai.query.ThingArgument;
import io.zhengmai.query.ThingKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a page. What cannot be read counts as not given and is remembered: a page
 * says so and shows the rest, an answer of data is refused.
 */
public final class Asked {
  private final String page;
  private final Map<String, List<String>> parameters;
  private final ThingArgument things;
  private final List<RequestProblem> problems = new ArrayList<>();

  /**
   * The parameters of a request.
   *
   * @param page the name of the page, for messages
   */
  public Asked(String page, Map<String, List<String>> parameters, RepositoryConnection connection) {
    this.page = page;
    this.parameters = parameters;
    this.things = new ThingArgument(connection);
  }

  /** What could not be read. */
  public List<RequestProblem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Insists on all parameters.
   *
   * @throws InvalidRequestException if any could not be read
   */
  public void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException(page, problems);
    }
  }

  /** Whether a parameter is there, be it empty. */
  public boolean gives(String name) {
    return parameters.containsKey(name);
  }

  /** The values of a parameter that are not empty. */
  public List<String> all(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The first value of a parameter; empty where there is none. */
  public String word(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** The thing that a parameter names; null for none. */
  public @Nullable IRI thing(String name, ThingKind kind) {
    return things(name, kind).stream().findFirst().orElse(null);
  }

  /** All things that a parameter names. */
  public Set<IRI> things(String name, ThingKind kind) {
    Set<IRI> found = new LinkedHashSet<>();
    for (String word : all(name)) {
      ThingArgument.Reading reading = things.read(name, kind, word, Set.of());
      if (reading.thing() != null) {
        found.add(reading.thing());
      }
      if (reading.problem() != null) {
        problems.add(reading.problem());
      }
    }
    return found;
  }

  /** A value of a fixed list; the usual one where none is given. */
  public <T> T one(String name, Function<String, Optional<T>> named, T usual) {
    String word = word(name);
    if (word.isEmpty()) {
      return usual;
    }
    return named
        .apply(word)
        .orElseGet(
            () -> {
              problem(name, RequestProblem.Reason.NOT_A_CHOICE, word);
              return usual;
            });
  }

  /** A whole number from 1 to another; null where none is given. */
  public @Nullable Integer number(String name, int most) {
    String word = word(name);
    if (word.isEmpty()) {
      return null;
    }
    if (word.matches("[1-9][0-9]{0,6}") && Integer.parseInt(word) <= most) {
      return Integer.valueOf(word);
    }
    problem(name, RequestProblem.Reason.ILL_TYPED, word);
    return null;
  }

  /** Remembers that a value means nothing here. */
  public void problem(String name, RequestProblem.Reason reason, String word) {
    problem(
        name,
        reason,
        new Bilingual("参数 " + name + " 不能是“" + word + "”", name + " cannot be " + word));
  }

  /** Remembers what is wrong with a parameter, in words of one's own. */
  public void problem(String name, RequestProblem.Reason reason, Bilingual message) {
    problems.add(new RequestProblem(name, reason, message, List.of()));
  }
}
