package io.zhengmai.web.catalogue;

import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.InvalidRequestException;
import io.zhengmai.query.PreparedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.Question;
import io.zhengmai.query.ThingKind;
import io.zhengmai.query.ThingPanel;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Paging;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Answers of canned queries about a thing, for its page. Each list has pages of its own. A page
 * must come soon, so that a query that takes long is left to its own page: the panel leads there.
 */
@Singleton
public final class ThingPanels {
  private static final int ROWS = 10;

  /** For one query; a page has several. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** For all of a page: no query begins after it. */
  private static final Duration PAGE_PATIENCE = Duration.ofSeconds(4);

  private final QueryCatalogue catalogue;

  ThingPanels(QueryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * An answer on a page.
   *
   * @param question with the thing
   * @param table null where the answer takes too long for a part of a page
   */
  public record Panel(Question question, @Nullable QueryTable table) {}

  /**
   * The panels of a thing that have rows.
   *
   * @param pages the number of the page that is asked for of a list; null for the first
   */
  public List<Panel> of(
      IRI thing,
      List<ThingKind> kinds,
      UnaryOperator<@Nullable String> pages,
      Linker to,
      RepositoryConnection connection) {
    List<Panel> panels = new ArrayList<>();
    long begun = System.nanoTime();
    for (ThingKind kind : kinds) {
      for (ThingPanel panel : catalogue.panels(kind)) {
        if (System.nanoTime() - begun > PAGE_PATIENCE.toNanos()) {
          panels.add(new Panel(panel.about(thing.stringValue()), null));
        } else {
          panel(panel, thing, pages, to, connection).ifPresent(panels::add);
        }
      }
    }
    return panels;
  }

  private Optional<Panel> panel(
      ThingPanel panel,
      IRI thing,
      UnaryOperator<@Nullable String> pages,
      Linker to,
      RepositoryConnection connection) {
    Question question = panel.about(thing.stringValue());
    CannedQuery query = catalogue.get(question.query());
    Map<String, List<String>> request = new LinkedHashMap<>(question.values());
    int offset = Paging.window(pages.apply(question.name()), ROWS).offset();
    request.put("limit", List.of(String.valueOf(ROWS)));
    request.put("offset", List.of(String.valueOf(offset)));
    try {
      PreparedQuery prepared = query.prepare(request, connection);
      QueryTable table =
          QueryTable.read(
              prepared,
              chosen(query, panel),
              question.name(),
              catalogue.words(),
              to,
              Math.toIntExact(PATIENCE.toSeconds()));
      return table.paging().total() == 0
          ? Optional.empty()
          : Optional.of(new Panel(question, table));
    } catch (InvalidRequestException e) {
      return Optional.empty();
    } catch (QueryInterruptedException e) {
      return Optional.of(new Panel(question, null));
    }
  }

  private static List<CannedQuery.Column> chosen(CannedQuery query, ThingPanel panel) {
    return panel.columns().stream()
        .flatMap(name -> query.columns().stream().filter(c -> c.name().equals(name)))
        .toList();
  }
}
