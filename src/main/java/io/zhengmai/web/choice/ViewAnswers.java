package io.zhengmai.web.choice;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.zhengmai.analysis.Analysis;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.InvalidRequestException;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Derived;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.answer.Staleness;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Pages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * The three answers of an address that shows a selection of facts: a page; with {@code format=rq}
 * the query behind it; its rows in any other format. A page shows what it can of a mistaken
 * request, the other two refuse it.
 */
@Singleton
public final class ViewAnswers {
  /** The value of {@code format} that asks for the query instead of its rows. */
  public static final String SPARQL = "rq";

  private final QueryRunner runner;
  private final QueryCatalogue catalogue;
  private final Pages pages;
  private final LiveAnalysis live;

  ViewAnswers(QueryRunner runner, QueryCatalogue catalogue, Pages pages, LiveAnalysis live) {
    this.runner = runner;
    this.catalogue = catalogue;
    this.pages = pages;
    this.live = live;
  }

  /**
   * What an address shows.
   *
   * @param <W> what is wanted of it
   */
  public interface View<W> {
    /** The name of its page, which is that of the template too. */
    String name();

    /** What a request wants; what it gives wrongly is left with {@code asked}. */
    W wanted(Asked asked, Analysis analysis);

    /**
     * What the template takes.
     *
     * @param notices what a reader has to know of the answer
     */
    Object page(
        W wanted,
        Analysis analysis,
        List<Notice> notices,
        RepositoryConnection connection,
        Linker linker,
        Address address);

    /** The canned query that gives the same. */
    Behind behind(W wanted, Analysis analysis);

    /** All rows of it. */
    MutableHttpResponse<?> rows(HttpRequest<?> request, ResultFormat format, Analysis analysis);
  }

  /**
   * A canned query.
   *
   * @param query its name in the catalogue
   * @param parameters what to give it
   */
  public record Behind(String query, Map<String, List<String>> parameters) {}

  /** Answers a request. */
  public <W> HttpResponse<?> answer(HttpRequest<?> request, View<W> view) {
    Derived.State<Analysis> now = live.soon();
    return Staleness.mark(answer(request, view, now), now);
  }

  private <W> MutableHttpResponse<?> answer(
      HttpRequest<?> request, View<W> view, Derived.State<Analysis> now) {
    String format = request.getParameters().get("format");
    if (format == null && Pages.asked(request)) {
      Linker linker = pages.linker(request);
      Object page = runner.run(connection -> page(request, view, now, connection, linker));
      return pages.render(request, view.name(), page);
    }
    Analysis analysis = now.value();
    if (SPARQL.equals(format)) {
      String query = runner.run(connection -> sparql(request, view, analysis, connection));
      return HttpResponse.ok(query).contentType("application/sparql-query;charset=utf-8");
    }
    return view.rows(request, Formats.of(request, ResultKind.BINDINGS), analysis);
  }

  /**
   * What a request wants that must be without mistakes.
   *
   * @throws InvalidRequestException if any parameter could not be read
   */
  public <W> W strictly(
      HttpRequest<?> request, View<W> view, Analysis analysis, RepositoryConnection connection) {
    Asked asked = asked(request, view, connection);
    W wanted = view.wanted(asked, analysis);
    asked.refuseProblems();
    return wanted;
  }

  /**
   * What columns are called in the reader's language, by their names: as a canned query calls them,
   * and as columns of that name are called where it has none.
   */
  public Map<String, String> headings(HttpRequest<?> request, String query) {
    Map<String, Bilingual> names = new HashMap<>(catalogue.columns());
    catalogue.get(query).columns().forEach(column -> names.put(column.name(), column.label()));
    Linker linker = pages.linker(request);
    return names.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, name -> linker.words(name.getValue())));
  }

  private static <W> Object page(
      HttpRequest<?> request,
      View<W> view,
      Derived.State<Analysis> now,
      RepositoryConnection connection,
      Linker linker) {
    Asked asked = asked(request, view, connection);
    W wanted = view.wanted(asked, now.value());
    Address address = Address.of(request);
    // What is shown of a list belongs to the list, not to the view that a link of the page opens.
    Address whole = address.with("page", null).with("lang", null);
    List<Notice> notices = new ArrayList<>();
    if (!now.isCurrent()) {
      notices.add(Notice.stale(linker));
    }
    asked.problems().forEach(problem -> notices.add(Notice.of(problem, whole, linker)));
    return view.page(wanted, now.value(), notices, connection, linker, address);
  }

  private <W> String sparql(
      HttpRequest<?> request, View<W> view, Analysis analysis, RepositoryConnection connection) {
    Behind behind = view.behind(strictly(request, view, analysis, connection), analysis);
    return catalogue.get(behind.query()).prepare(behind.parameters(), connection).text();
  }

  private static Asked asked(
      HttpRequest<?> request, View<?> view, RepositoryConnection connection) {
    return new Asked(view.name(), Address.of(request).parameters(), connection);
  }
}
