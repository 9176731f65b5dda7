package io.zhengmai.analysis;

import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Counts over the responsibilities and targets of a store. The table behind it is made when it is
 * first wanted and again after each change of the store; who asks meanwhile waits for it, so that
 * no answer is older than the store.
 *
 * <p>Safe for use by several threads.
 */
public final class Analysis implements AutoCloseable {
  private final Store store;
  private final String successors;
  private final Consumer<Set<Resource>> watcher = graphs -> forget();
  private final AtomicReference<@Nullable CompletableFuture<ResponsibilityTable>> table =
      new AtomicReference<>();

  /** Follows a store. */
  public Analysis(Store store, QueryCatalogue catalogue) {
    this.store = store;
    this.successors = catalogue.get("agency-successors").text();
    store.watch(watcher);
  }

  /** Begins to make the table, if nobody has; returns at once. */
  public void start() {
    Thread thread = new Thread(this::table, "analysis");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  /**
   * A matrix of all rows and columns that have tasks.
   *
   * @param level of the industries that are columns, from 1; a wider one stands for itself
   */
  public Matrix matrix(RowKind kind, int level, Selection selection) {
    return MatrixCount.of(table(), kind, level, selection);
  }

  /** Who leads in each province that has documents of the selection, the most tasks first. */
  public Map<IRI, List<Lead>> leaders(RowKind kind, Selection selection) {
    return Leaders.of(table(), kind, selection);
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
    ResponsibilityTable now = table();
    int wanted = row == null ? Codes.NONE : now.rows[kind.ordinal()].find(row);
    List<IRI> found = new ArrayList<>();
    Selection narrowed = column == null ? selection : selection.of(column);
    now.each(
        narrowed,
        kind,
        (task, rows) -> {
          boolean counts =
              row == null
                  ? IntStream.range(0, rows.size())
                      .anyMatch(i -> measure == Measure.TASKS || rows.leads(rows.row(i)))
                  : rows.has(wanted) && (measure == Measure.TASKS || rows.leads(wanted));
          if (counts) {
            found.add((IRI) now.tasks.value(task));
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
    return Comparer.of(table(), sides, topic);
  }

  /** The provinces that have tasks of a topic, those with the most first. */
  public List<IRI> provinces(Topic topic) {
    return new TopicTasks(table()).provinces(topic);
  }

  /** The industries of which the most provinces speak, then those with the most tasks. */
  public List<Subject> subjects(int most) {
    return new TopicTasks(table()).subjects(most);
  }

  /** The targets of a selection, by indicator, region, document and place in the text. */
  public List<TargetRow> targets(TargetSelection selection) {
    return table().targets(selection);
  }

  /** What there is to choose targets by. */
  public TargetScope targetScope() {
    return table().targets.scope();
  }

  /** How many of some targets are due in which year, by province. */
  public DeadlineCounts deadlines(List<TargetRow> targets) {
    return DeadlineCounts.of(targets, table()::province);
  }

  /** The rows of a kind that an agency counts for. */
  public List<Value> rowsOf(RowKind kind, IRI agency) {
    ResponsibilityTable now = table();
    int code = now.agencies.find(agency);
    return code == Codes.NONE
        ? List.of()
        : IntStream.of(now.rowsOfAgency[kind.ordinal()][code])
            .mapToObj(now.rows[kind.ordinal()]::value)
            .toList();
  }

  /** The agencies that count for a row. */
  public List<IRI> agencies(RowKind kind, Value row) {
    ResponsibilityTable now = table();
    int code = now.rows[kind.ordinal()].find(row);
    return IntStream.range(0, now.agencies.size())
        .filter(
            agency ->
                IntStream.of(now.rowsOfAgency[kind.ordinal()][agency]).anyMatch(r -> r == code))
        .mapToObj(agency -> (IRI) now.agencies.value(agency))
        .toList();
  }

  /** All rows of a kind. */
  public List<Value> rows(RowKind kind) {
    Codes codes = table().rows[kind.ordinal()];
    return IntStream.range(0, codes.size()).mapToObj(codes::value).toList();
  }

  /** What documents there are to choose from. */
  public Scope scope() {
    return Scope.of(table());
  }

  /** The level of an industry in its scheme, from 1; 0 if the scheme does not have it. */
  public int level(IRI industry) {
    ResponsibilityTable now = table();
    int code = now.industries.find(industry);
    return code == Codes.NONE ? 0 : now.industryScheme.level(code);
  }

  /** The industry next wider. */
  public Optional<IRI> broader(IRI industry) {
    ResponsibilityTable now = table();
    int code = now.industries.find(industry);
    int wider = code == Codes.NONE ? Codes.NONE : now.industryScheme.broader(code);
    return wider == Codes.NONE ? Optional.empty() : Optional.of((IRI) now.industries.value(wider));
  }

  /** Whether tasks act on industries that are narrower than an industry. */
  public boolean isActedOnInParts(IRI industry) {
    ResponsibilityTable now = table();
    int code = now.industries.find(industry);
    return code != Codes.NONE && now.inParts.get(code);
  }

  /** Whether an industry is another, or narrower. */
  public boolean isWithin(IRI industry, IRI wider) {
    ResponsibilityTable now = table();
    int code = now.industries.find(industry);
    int other = now.industries.find(wider);
    return code != Codes.NONE && other != Codes.NONE && now.industryScheme.isWithin(code, other);
  }

  private ResponsibilityTable table() {
    CompletableFuture<ResponsibilityTable> mine = new CompletableFuture<>();
    CompletableFuture<ResponsibilityTable> known =
        table.updateAndGet(present -> present == null ? mine : present);
    if (known == mine) {
      build(mine);
    }
    try {
      return Objects.requireNonNull(known).join();
    } catch (CompletionException e) {
      table.compareAndSet(known, null);
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void build(CompletableFuture<ResponsibilityTable> into) {
    try (RepositoryConnection connection = store.connect()) {
      into.complete(TableBuilder.table(connection, new Successors(connection, successors)));
    } catch (RuntimeException e) {
      into.completeExceptionally(e);
    }
  }

  private void forget() {
    table.set(null);
  }

  /** Follows the store no more. */
  @Override
  public void close() {
    store.unwatch(watcher);
  }
}
