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
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.PageJson;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.page.Paging;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

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
  private final Pages pages;

  GraphController(QueryRunner runner, Pages pages) {
    this.runner = runner;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param thing the IRI of the thing in the middle; empty to choose one
   * @param relation the IRI of the predicate whose things are listed; empty for none
   * @param direction {@code out} where the thing is the subject, or {@code in}
   * @param page of the list, from 1
   */
  @Get
  HttpResponse<?> page(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String thing,
      @QueryValue(defaultValue = "") String relation,
      @QueryValue(defaultValue = "out") String direction,
      @QueryValue(defaultValue = "1") String page) {
    if (thing.isEmpty()) {
      return pages.render(request, "graph", new GraphView(null, List.of(), null, null));
    }
    IRI iri = iri(thing);
    boolean outgoing = direction.equals("out");
    GraphView view =
        runner.run(
            connection -> {
              Neighbourhood around = new Neighbourhood(connection);
              List<Relation> relations = around.relations(iri);
              if (relations.isEmpty()) {
                throw unknown(iri);
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
                      : around.others(iri, iri(relation), outgoing, Paging.window(page, LISTED));
              return new GraphView(around.neighbour(iri), relations, chosen, others);
            });
    return pages.render(request, "graph", view);
  }

  /** A thing with its relations; with a relation, the first hundred things that it joins. */
  @Get("/neighbours")
  HttpResponse<byte[]> neighbours(
      HttpRequest<?> request,
      @QueryValue String thing,
      @QueryValue(defaultValue = "") String relation,
      @QueryValue(defaultValue = "out") String direction) {
    IRI iri = iri(thing);
    Linker to = pages.linker(request);
    return json(
        runner.run(
            connection -> {
              Neighbourhood around = new Neighbourhood(connection);
              List<Relation> relations = around.relations(iri);
              if (relations.isEmpty()) {
                throw unknown(iri);
              }
              List<Neighbour> others =
                  relation.isEmpty()
                      ? List.of()
                      : around
                          .others(iri, iri(relation), direction.equals("out"), Window.first(LISTED))
                          .items();
              return Map.of(
                  "thing", node(to, around.neighbour(iri)),
                  "relations", relations.stream().map(r -> relation(to, r)).toList(),
                  "neighbours", others.stream().map(n -> node(to, n)).toList());
            }));
  }

  /** The words behind the edge between two things. */
  @Get("/evidence")
  HttpResponse<byte[]> evidence(
      HttpRequest<?> request, @QueryValue String from, @QueryValue String to) {
    Linker links = pages.linker(request);
    return json(
        runner.run(
            connection ->
                new Neighbourhood(connection)
                    .between(iri(from), iri(to)).stream()
                        .map(
                            q ->
                                Map.of(
                                    "quote", q.quote(),
                                    "document", links.of(q).label(),
                                    "href", links.of(q).href()))
                        .toList()));
  }

  private static Map<String, Object> node(Linker to, Neighbour neighbour) {
    return Map.of(
        "iri", neighbour.thing().value().stringValue(),
        "label", to.words(neighbour.thing().label()),
        "kind", neighbour.kind() == null ? "" : neighbour.kind().code(),
        "href", to.of(neighbour.thing()).href());
  }

  private static Map<String, Object> relation(Linker to, Relation relation) {
    return Map.of(
        "iri", relation.predicate().value().stringValue(),
        "label", to.words(relation.predicate().label()),
        "direction", relation.outgoing() ? "out" : "in",
        "count", relation.count());
  }

  private static HttpResponse<byte[]> json(Object answer) {
    return HttpResponse.ok(PageJson.of(answer).getBytes(StandardCharsets.UTF_8))
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header("Vary", "Accept-Language, Cookie");
  }

  private static IRI iri(String text) {
    try {
      return Values.iri(text);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemType.BAD_PARAMETERS, "应为事物的 IRI The IRI of a thing is wanted: " + text);
    }
  }

  private static ProblemException unknown(IRI thing) {
    return new ProblemException(
        ProblemType.NOT_FOUND, thing + ": 图谱中没有 the graph knows no such thing");
  }
}
