package io.zhengmai.web.catalogue;

import io.zhengmai.query.CannedQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.BindingSet;
import org.jspecify.annotations.Nullable;

/**
 * A column as a page shows it: a thing and its name share one, and so do the words of a document
 * and where they stand.
 *
 * @param shown what a cell says
 * @param thing the column with the thing that the cell leads to; null where there is none
 * @param quote whether the cell leads to the words in their document
 */
record TableColumn(CannedQuery.Column shown, @Nullable String thing, boolean quote) {
  private static final List<String> NAMES = List.of("Name", "Label", "Title");

  /** A target has no name but that of its indicator. */
  private static final String INDICATOR = "indicator";

  private static final String TARGET = "target";
  private static final Set<String> SPAN = Set.of("document", "start", "end", "quote");

  /** Whether it holds the titles of documents, which are long. */
  boolean isTitle() {
    return shown.name().endsWith("Title");
  }

  /**
   * The columns of a table with these rows.
   *
   * @param columns of the query
   * @param chosen those to show
   */
  static List<TableColumn> of(
      List<CannedQuery.Column> columns, List<CannedQuery.Column> chosen, List<BindingSet> rows) {
    Set<String> all = columns.stream().map(CannedQuery.Column::name).collect(Collectors.toSet());
    boolean quoted = all.containsAll(SPAN);
    Set<String> behind = new HashSet<>(quoted ? Set.of("start", "end") : Set.of());
    List<TableColumn> shown = new ArrayList<>();
    for (CannedQuery.Column column : chosen) {
      String name = column.name();
      String thing = thing(name, all, rows);
      if (thing != null) {
        behind.add(thing);
      }
      shown.add(new TableColumn(column, thing, quoted && name.equals("quote")));
    }
    return shown.stream().filter(c -> !behind.contains(c.shown().name())).toList();
  }

  /** The column of the things that a column names; null where it names none. */
  private static @Nullable String thing(String name, Set<String> all, List<BindingSet> rows) {
    return Stream.concat(
            NAMES.stream()
                .filter(name::endsWith)
                .map(end -> name.substring(0, name.length() - end.length())),
            Stream.of(name).filter(INDICATOR::equals).map(indicator -> TARGET))
        .filter(all::contains)
        .filter(t -> rows.stream().allMatch(r -> !r.hasBinding(t) || r.getValue(t).isIRI()))
        .findFirst()
        .orElse(null);
  }
}
