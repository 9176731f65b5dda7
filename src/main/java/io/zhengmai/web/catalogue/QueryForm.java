package io.zhengmai.web.catalogue;

import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Parameter;
import io.zhengmai.query.ParameterType;
import io.zhengmai.query.RequestProblem;
import io.zhengmai.query.ThingFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * A canned query as a form: a field for each parameter, filled with what the address gives.
 *
 * @param other problems of no field
 */
public record QueryForm(List<Field> fields, List<RequestProblem> other) {
  /** More choices than these are offered while one writes, fewer are all shown. */
  private static final int SHOWN = 12;

  public QueryForm {
    fields = List.copyOf(fields);
    other = List.copyOf(other);
  }

  /** How a field is filled. */
  public enum Kind {
    /** Boxes to tick. */
    CHECKS,
    /** One of a list. */
    SELECT,
    /** Words, with things offered. */
    WORDS
  }

  /**
   * A value that the address has.
   *
   * @param words as they are written
   * @param thing the IRI of what they name; null where they name no thing, or several
   */
  public record Given(String words, @Nullable String thing) {
    boolean means(Parameter.Choice choice) {
      return words.equals(choice.value())
          || choice.value().equals(thing)
          || words.equals(choice.label().zh())
          || words.equals(choice.label().en());
    }
  }

  /**
   * A field.
   *
   * @param given what the address has, or the defaults where it has none
   * @param choices what is offered
   * @param closed whether nothing else may be given
   * @param problems with what was given
   */
  public record Field(
      Parameter parameter,
      List<Given> given,
      List<Parameter.Choice> choices,
      boolean closed,
      List<RequestProblem> problems) {

    public Kind kind() {
      if (!closed && (choices.isEmpty() || choices.size() > SHOWN || isStranger())) {
        return Kind.WORDS;
      }
      return parameter.multiple() ? Kind.CHECKS : Kind.SELECT;
    }

    /** Whether the address has something else than what is offered. */
    private boolean isStranger() {
      return given.stream().anyMatch(value -> choices.stream().noneMatch(value::means));
    }

    public boolean isChosen(Parameter.Choice choice) {
      return given.stream().anyMatch(value -> value.means(choice));
    }

    /** The words in the boxes, with an empty one for more. */
    public List<String> boxes() {
      List<String> boxes = new ArrayList<>();
      given.forEach(value -> boxes.add(value.words()));
      if (boxes.isEmpty() || parameter.multiple()) {
        boxes.add("");
      }
      return boxes;
    }

    /** The type of an HTML input. */
    public String input() {
      String code = parameter.type() instanceof ParameterType.Typed typed ? typed.code() : "";
      return switch (code) {
        case "integer", "year" -> "number";
        case "date" -> "date";
        default -> "text";
      };
    }
  }

  /**
   * The form of a query.
   *
   * @param given the words of the address by parameter
   */
  static QueryForm of(
      CannedQuery query,
      Map<String, List<String>> given,
      List<RequestProblem> problems,
      Offers offers,
      RepositoryConnection connection) {
    ThingFinder finder = new ThingFinder(connection);
    List<Field> fields =
        query.parameters().stream()
            .map(
                parameter -> {
                  List<String> words =
                      given.getOrDefault(parameter.name(), List.of()).stream()
                          .filter(word -> !word.isBlank())
                          .toList();
                  return new Field(
                      parameter,
                      (words.isEmpty() ? parameter.defaults() : words)
                          .stream().map(word -> given(parameter, word, finder)).toList(),
                      offers.of(query, parameter, connection),
                      !Offers.isOpen(parameter),
                      of(parameter.name(), problems));
                })
            .toList();
    List<RequestProblem> other =
        problems.stream().filter(p -> query.parameter(p.parameter()).isEmpty()).toList();
    return new QueryForm(fields, other);
  }

  private static Given given(Parameter parameter, String words, ThingFinder finder) {
    Set<IRI> found = parameter.thing().map(kind -> finder.find(kind, words)).orElse(Set.of());
    return new Given(words, found.size() == 1 ? found.iterator().next().stringValue() : null);
  }

  private static List<RequestProblem> of(String parameter, List<RequestProblem> problems) {
    return problems.stream().filter(p -> p.parameter().equals(parameter)).toList();
  }
}
