package io.zhengmai.web.graphstore;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.QueryOutput;
import io.zhengmai.query.ResultCap;
import io.zhengmai.query.ResultNames;
import io.zhengmai.web.access.WriteAccess;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.answer.RequestAddress;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.UUID;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.jspecify.annotations.Nullable;

/**
 * {@code /graph-store}: {@code ?graph=IRI} names a graph, {@code ?default} the one without a name,
 * and a path under it the graph of that address.
 *
 * <p>A graph exists as long as it holds a statement. Who has the write token may write; what is
 * written is not validated against the shapes, which are for the graphs of documents.
 */
@Controller(GraphName.PATH)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class GraphStoreController {
  private static final byte[] EMPTY = {};

  private final QueryRunner runner;
  private final RequestAddress address;
  private final WriteAccess access;

  GraphStoreController(QueryRunner runner, RequestAddress address, WriteAccess access) {
    this.runner = runner;
    this.address = address;
    this.access = access;
  }

  @Get(uris = {"/", "/{+path}"})
  HttpResponse<?> get(HttpRequest<?> request) {
    GraphName graph = named(request);
    ResultFormat format = Formats.of(request, ResultKind.GRAPH);
    return runner.stream(
        request,
        (connection, out) -> {
          try (var statements =
              connection.getStatements(null, null, null, false, graph.contexts())) {
            if (!statements.hasNext() && graph.iri() != null) {
              throw unknown(graph);
            }
            return QueryOutput.write(
                statements.stream().map(GraphStoreController::triple).iterator(),
                format,
                ResultNames.of(SortedRdf.PREFIXES),
                ResultCap.NONE,
                out);
          }
        },
        format.contentType());
  }

  @Put(uris = {"/", "/{+path}"})
  @Consumes(MediaType.ALL)
  HttpResponse<?> put(HttpRequest<?> request, @Body @jakarta.annotation.Nullable byte[] body) {
    access.require(request);
    return write(request, named(request), body == null ? EMPTY : body, true);
  }

  @Post(uris = {"/", "/{+path}"})
  @Consumes(MediaType.ALL)
  HttpResponse<?> post(HttpRequest<?> request, @Body @jakarta.annotation.Nullable byte[] body) {
    access.require(request);
    GraphName graph = name(request);
    if (graph != null) {
      return write(request, graph, body == null ? EMPTY : body, false);
    }
    String made = address.of(request, GraphName.PATH + "/" + UUID.randomUUID());
    write(request, new GraphName(Values.iri(made)), body == null ? EMPTY : body, false);
    return HttpResponse.status(HttpStatus.CREATED).header("Location", made);
  }

  @Delete(uris = {"/", "/{+path}"})
  @Consumes(MediaType.ALL)
  HttpResponse<?> delete(HttpRequest<?> request) {
    access.require(request);
    GraphName graph = named(request);
    boolean existed =
        runner.change(
            connection -> {
              boolean exists = connection.hasStatement(null, null, null, false, graph.contexts());
              connection.clear(graph.contexts());
              return exists;
            });
    if (!existed && graph.iri() != null) {
      throw unknown(graph);
    }
    return HttpResponse.noContent();
  }

  private HttpResponse<?> write(
      HttpRequest<?> request, GraphName graph, byte[] body, boolean replace) {
    String base = graph.iri() == null ? address.of(request) : graph.iri().stringValue();
    Model model = GraphBody.read(request, body, base);
    boolean existed =
        runner.change(
            connection -> {
              boolean exists = connection.hasStatement(null, null, null, false, graph.contexts());
              if (replace) {
                connection.clear(graph.contexts());
              }
              connection.add(model, graph.contexts());
              return exists;
            });
    return existed || graph.iri() == null
        ? HttpResponse.noContent()
        : HttpResponse.status(HttpStatus.CREATED);
  }

  /** The graph is the answer itself; it has no name there. */
  private static Statement triple(Statement s) {
    return Statements.statement(s.getSubject(), s.getPredicate(), s.getObject(), null);
  }

  private @Nullable GraphName name(HttpRequest<?> request) {
    return GraphName.of(
        address.of(request), request.getUri().getRawPath(), request.getUri().getRawQuery());
  }

  private GraphName named(HttpRequest<?> request) {
    GraphName graph = name(request);
    if (graph == null) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual(
              "请指定图：" + GraphName.PATH + "?graph=IRI 或 " + GraphName.PATH + "?default",
              "Name a graph: " + GraphName.PATH + "?graph=IRI or " + GraphName.PATH + "?default"));
    }
    return graph;
  }

  private static ProblemException unknown(GraphName graph) {
    return new ProblemException(
        ProblemType.NOT_FOUND, new Bilingual(graph + "：没有这个图", graph + ": there is no such graph"));
  }
}
