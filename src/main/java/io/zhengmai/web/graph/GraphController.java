package io.zhengmai.web.graph;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.explore.Page;
import io.zhengmai.explore.Window;
import io.zhengmai.explore.neighbourhood.Neighbour;
import io.zhengmai.explore.neighbourhood.Neighbourhood;
import io.zhengmai.explore.neighbourhood.Relation;
import io.zhengmai.query.ThingKind;
import io.zhengmai.search.Search;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.page.Paging;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;

/**
 * {@code /graph}: a thing with its relations as a page, and {@code /graph/neighbours} and {@code
 * /graph/evidence} as JSON for the drawing.
 */
@Controller("/graph")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class GraphController {
  private static final int LISTED = 100;

  private final QueryRunner runner;
  private final Search search;
  private final Pages pages;

  GraphController(QueryRunner runner, Search search, Pages pages) {
    this.runner = runner;
    this.search = search;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param thing the IRI of the thing in the middle; empty to choose one
   * @param q words to find one by
   * @param relation the IRI of the predicate whose things are listed; empty for none
   * @param direction {@code out} where the thing is the subject, or {@code in}
   * @param kind the code of the kind that is listed; empty for all
   * @param page of the list, from 1
   */
  @Get
  HttpResponse<?> page(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String thing,
      @QueryValue(defaultValue = "") String q,
      @QueryValue(defaultValue = "") String relation,
      @QueryValue(defaultValue = "out") String direction,
      @QueryValue(defaultValue = "") String kind,
      @QueryValue(defaultValue = "1") String page) {
    ThingKind only = Things.kind(kind);
    if (thing.isEmpty()) {
      return pages.render(
          request, "graphStart", runner.run(connection -> GraphStart.of(q, search, connection)));
    }
    IRI iri = Things.iri(thing);
    boolean outgoing = direction.equals("out");
    GraphView view =
        runner.run(
            connection -> {
              Neighbourhood around = new Neighbourhood(connection);
              List<Relation> relations = around.relations(iri);
              if (relations.isEmpty()) {
                throw Things.unknown(thing);
              }
              Relation chosen =
                  relations.stream()
                      .filter(r -> r.predicate().value().stringValue().equals(relation))
                      .filter(r -> r.outgoing() == outgoing)
                      .findFirst()
                      .orElse(null);
              Page<Neighbour> others =
                  chosen == null
                      ? null
                      : around.others(
                          iri, Things.iri(relation), outgoing, only, Paging.window(page, LISTED));
              return new GraphView(around.neighbour(iri), relations, chosen, only, others);
            });
    return pages.render(request, "graph", view);
  }

  /**
   * A thing with its relations; with a relation, a hundred of the things that it joins; with {@code
   * open}, all that a drawing has open, at once.
   */
  @Get("/neighbours")
  HttpResponse<byte[]> neighbours(
      HttpRequest<?> request,
      @QueryValue String thing,
      @QueryValue(defaultValue = "") String relation,
      @QueryValue(defaultValue = "out") String direction,
      @QueryValue(defaultValue = "") String kind,
      @QueryValue(defaultValue = "1") String page) {
    IRI iri = Things.iri(thing);
    ThingKind only = Things.kind(kind);
    List<OpenRelation> open =
        OpenRelation.all(FormParameters.parse(request.getUri().getRawQuery()), LISTED);
    GraphJson json = new GraphJson(pages.linker(request));
    return GraphJson.answer(
        runner.run(
            connection -> {
              Neighbourhood around = new Neighbourhood(connection);
              List<Relation> relations = around.relations(iri);
              if (relations.isEmpty()) {
                throw Things.unknown(thing);
              }
              Page<Neighbour> others =
                  relation.isEmpty()
                      ? new Page<>(List.of(), 0, Window.first(LISTED))
                      : around.others(
                          iri,
                          Things.iri(relation),
                          direction.equals("out"),
                          only,
                          Paging.window(page, LISTED));
              return Map.of(
                  "thing", json.node(around.neighbour(iri)),
                  "relations", relations.stream().map(json::relation).toList(),
                  "neighbours", others.items().stream().map(json::node).toList(),
                  "total", others.total(),
                  "opened", json.opened(OpenedRelation.all(open, around)));
            }));
  }

  /** The words behind the edge between two things. */
  @Get("/evidence")
  HttpResponse<byte[]> evidence(
      HttpRequest<?> request, @QueryValue String from, @QueryValue String to) {
    GraphJson json = new GraphJson(pages.linker(request));
    return GraphJson.answer(
        runner.run(
            connection ->
                new Neighbourhood(connection)
                    .between(Things.iri(from), Things.iri(to)).stream()
                        .map(json::quotation)
                        .toList()));
  }
}
