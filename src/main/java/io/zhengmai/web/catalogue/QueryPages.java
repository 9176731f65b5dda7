package io.zhengmai.web.catalogue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.InvalidRequestException;
import io.zhengmai.query.Parameter;
import io.zhengmai.query.PreparedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.RequestProblem;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.Patience;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Pages;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** The canned queries for people: their list, and each as a form with what it finds. */
@Singleton
final class QueryPages {
  private final QueryCatalogue catalogue;
  private final QueryRunner runner;
  private final Offers offers;
  private final Pages pages;

  QueryPages(QueryCatalogue catalogue, QueryRunner runner, Offers offers, Pages pages) {
    this.offers = offers;
    this.catalogue = catalogue;
    this.runner = runner;
    this.pages = pages;
  }

  /** Whether a request wants a page: one that names a format does not. */
  static boolean asked(HttpRequest<?> request) {
    return request.getParameters().get("format") == null && Pages.asked(request);
  }

  HttpResponse<?> list(HttpRequest<?> request) {
    return pages.render(request, "queries", new QueryListView(catalogue.byTopic()));
  }

  /** The form, and the answer where all that the query needs is given. */
  HttpResponse<?> page(HttpRequest<?> request, CannedQuery query) {
    Map<String, List<String>> given = FormParameters.parse(request.getUri().getRawQuery());
    given.keySet().removeAll(List.of(Language.PARAMETER, Patience.PARAMETER));
    Linker to = pages.linker(request);
    try {
      QueryView view = runner.run(connection -> view(query, given, to, connection));
      return pages.render(request, "query", view);
    } catch (InvalidRequestException e) {
      QueryForm form = runner.run(c -> form(query, given, e.problems(), c));
      return pages
          .render(request, "query", new QueryView(query, form, null, null, List.of()))
          .status(HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private QueryView view(
      CannedQuery query,
      Map<String, List<String>> given,
      Linker to,
      RepositoryConnection connection) {
    QueryForm form = form(query, given, List.of(), connection);
    if (isBlank(given) && query.parameters().stream().anyMatch(QueryPages::isOpen)) {
      return new QueryView(query, form, null, null, List.of());
    }
    PreparedQuery prepared = query.prepare(paged(given), connection);
    List<ResultFormat> formats = query.formats();
    if (query.kind() == ResultKind.BINDINGS) {
      QueryTable table =
          QueryTable.read(prepared, catalogue.words(), to, runner.limits().seconds());
      return new QueryView(query, form, table, null, formats);
    }
    if (query.kind() == ResultKind.BOOLEAN) {
      BooleanQuery answer = prepared.answer();
      answer.setMaxExecutionTime(runner.limits().seconds());
      return new QueryView(query, form, null, answer.evaluate(), formats);
    }
    return new QueryView(query, form, null, null, formats);
  }

  private QueryForm form(
      CannedQuery query,
      Map<String, List<String>> given,
      List<RequestProblem> problems,
      RepositoryConnection connection) {
    return QueryForm.of(query, given, problems, offers, connection);
  }

  private static boolean isBlank(Map<String, List<String>> given) {
    return given.values().stream().flatMap(List::stream).allMatch(String::isBlank);
  }

  private static boolean isOpen(Parameter parameter) {
    return parameter.required() && parameter.defaults().isEmpty();
  }

  /** A page shows a page: all rows are what the downloads are for. */
  private static Map<String, List<String>> paged(Map<String, List<String>> given) {
    Map<String, List<String>> paged = new LinkedHashMap<>(given);
    if (!paged.containsKey("limit") && !paged.containsKey("offset")) {
      paged.putIfAbsent("page", List.of("1"));
    }
    return paged;
  }
}
