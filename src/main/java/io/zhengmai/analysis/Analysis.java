package io.zhengmai.analysis;

import io.zhengmai.query.QueryCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Counts over the responsibilities and targets of a store, as it was when its table was made. It
 * never changes, and several threads may ask it.
 */
public final class Analysis {
  private final ResponsibilityTable table;

  private Analysis(ResponsibilityTable table) {
    this.table = table;
  }

  /** Reads all tasks and targets of a store: keep it as long as the store does not change. */
  public static Analysis of(RepositoryConnection connection, QueryCatalogue catalogue) {
    String successors = catalogue.get("agency-successors").text();
    return new Analysis(TableBuilder.table(connection, new Successors(connection, successors)));
  }

  /**
   * A matrix of all rows and columns that have tasks.
   *
   * @param level of the industries that are columns, from 1; a wider one stands for itself
   */
  public Matrix matrix(RowKind kind, int level, Selection selection) {
    return MatrixCount.of(table, kind, level, selection);
  }

  /** Who leads in each province that has documents of the selection, the most tasks first. */
  public Map<IRI, List<Lead>> leaders(RowKind kind, Selection selection) {
    return Leaders.of(table, kind, selection);
  }

  /**
   * The tasks of a row, a column or a cell, by document, then in the order of the text.
   *
   * @param row null for any
   * @param column an industry with all that is narrower; null for any
   */
  public List<IRI> tasks(
      RowKind kind,
      Selection selection,
      Measure measure,
      @Nullable Value row,
      @Nullable IRI column) {
    int wanted = row == null ? Codes.NONE : table.rows[kind.ordinal()].find(row);
    List<IRI> found = new ArrayList<>();
    Selection narrowed = column == null ? selection : selection.of(column);
    table.each(
        narrowed,
        kind,
        (task, rows) -> {
          boolean counts =
              row == null
                  ? IntStream.range(0, rows.size())
                      .anyMatch(i -> measure == Measure.TASKS || rows.leads(rows.row(i)))
                  : rows.has(wanted) && (measure == Measure.TASKS || rows.leads(wanted));
          if (counts) {
            found.add((IRI) table.tasks.value(task));
          }
        });
    return found;
  }

  /**
   * Provinces, other regions or documents side by side, task by task.
   *
   * @param sides a document among them counts for itself, not for its region
   */
  public Comparison compare(List<IRI> sides, Topic topic) {
    return Comparer.of(table, sides, topic);
  }

  /** The provinces that have tasks of a topic, those with the most first. */
  public List<IRI> provinces(Topic topic) {
    return new TopicTasks(table).provinces(topic);
  }

  /** The industries of which the most provinces speak, then those with the most tasks. */
  public List<Subject> subjects(int most) {
    return new TopicTasks(table).subjects(most);
  }

  /** The targets of a selection, by indicator, region, document and place in the text. */
  public List<TargetRow> targets(TargetSelection selection) {
    return table.targets(selection);
  }

  /** What there is to choose targets by. */
  public TargetScope targetScope() {
    return table.targets.scope();
  }

  /** How many of some targets are due in which year, by province. */
  public DeadlineCounts deadlines(List<TargetRow> targets) {
    return DeadlineCounts.of(targets, table::province);
  }

  /** The rows of a kind that an agency counts for. */
  public List<Value> rowsOf(RowKind kind, IRI agency) {
    int code = table.agencies.find(agency);
    return code == Codes.NONE
        ? List.of()
        : IntStream.of(table.rowsOfAgency[kind.ordinal()][code])
            .mapToObj(table.rows[kind.ordinal()]::value)
            .toList();
  }

  /** The agencies that count for a row. */
  public List<IRI> agencies(RowKind kind, Value row) {
    int code = table.rows[kind.ordinal()].find(row);
    return IntStream.range(0, table.agencies.size())
        .filter(
            agency ->
                IntStream.of(table.rowsOfAgency[kind.ordinal()][agency]).anyMatch(r -> r == code))
        .mapToObj(agency -> (IRI) table.agencies.value(agency))
        .toList();
  }

  /** All rows of a kind. */
  public List<Value> rows(RowKind kind) {
    Codes codes = table.rows[kind.ordinal()];
    return IntStream.range(0, codes.size()).mapToObj(codes::value).toList();
  }

  /** What documents there are to choose from. */
  public Scope scope() {
    return Scope.of(table);
  }

  /** The level of an industry in its scheme, from 1; 0 if the scheme does not have it. */
  public int level(IRI industry) {
    int code = table.industries.find(industry);
    return code == Codes.NONE ? 0 : table.industryScheme.level(code);
  }

  /** The industry next wider. */
  public Optional<IRI> broader(IRI industry) {
    int code = table.industries.find(industry);
    int wider = code == Codes.NONE ? Codes.NONE : table.industryScheme.broader(code);
    return wider == Codes.NONE
        ? Optional.empty()
        : Optional.of((IRI) table.industries.value(wider));
  }

  /** Whether tasks act on industries that are narrower than an industry. */
  public boolean isActedOnInParts(IRI industry) {
    int code = table.industries.find(industry);
    return code != Codes.NONE && table.inParts.get(code);
  }

  /** Whether an industry is another, or narrower. */
  public boolean isWithin(IRI industry, IRI wider) {
    int code = table.industries.find(industry);
    int other = table.industries.find(wider);
    return code != Codes.NONE && other != Codes.NONE && table.industryScheme.isWithin(code, other);
  }
}
