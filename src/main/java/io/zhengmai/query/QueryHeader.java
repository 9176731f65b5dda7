package io.zhengmai.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@code #+} header of a query file, as written.
 *
 * @param params in the order of forms
 * @param columns what to call the columns of the answer
 * @param network which columns are the two ends of an edge, if rows are edges
 * @param chart how to draw the answer, if it can be drawn
 * @param pageSize rows on a page
 * @param named every column that the header speaks of
 * @param defaults grlc's defaults
 * @param choices grlc's choices; without values where the graph holds them
 * @param withoutEffect keys of grlc that mean nothing here
 */
record QueryHeader(
    @Nullable Bilingual summary,
    @Nullable Bilingual description,
    List<String> tags,
    List<Declared> params,
    Map<String, Bilingual> columns,
    @Nullable Network network,
    @Nullable Chart chart,
    @Nullable Integer pageSize,
    List<Named> named,
    List<Assigned> defaults,
    List<Assigned> choices,
    List<String> withoutEffect) {

  static final QueryHeader EMPTY =
      new QueryHeader(
          null, null, List.of(), List.of(), Map.of(), null, null, null, List.of(), List.of(),
          List.of(), List.of());

  /**
   * A parameter as declared; null is what the header is silent about.
   *
   * @param defaults null where none is declared
   * @param choices null where none are declared
   * @param choicesFrom the query that lists the choices
   */
  record Declared(
      String name,
      int line,
      @Nullable ParameterType type,
      @Nullable Bilingual label,
      @Nullable Bilingual description,
      @Nullable Boolean required,
      boolean multiple,
      boolean narrower,
      @Nullable List<String> defaults,
      @Nullable List<Parameter.Choice> choices,
      @Nullable String choicesFrom) {
    static Declared silent(String name, int line) {
      return new Declared(name, line, null, null, null, null, false, false, null, null, null);
    }
  }

  /** A column, and the line that speaks of it. */
  record Named(String column, int line) {}

  /** What grlc's header gives to a variable or the parameter of that name. */
  record Assigned(String name, int line, List<String> values) {
    static Optional<Assigned> to(GrlcNames names, List<Assigned> all) {
      return all.stream().filter(a -> names.has(a.name())).findFirst();
    }
  }

  /** The name and the variable of a parameter: grlc's users write either. */
  record GrlcNames(String name, String variable) {
    boolean has(String written) {
      String bare = written.startsWith("?") ? written.substring(1) : written;
      return bare.equals(name) || bare.equals(variable);
    }
  }
}
