package io.zhengmai.web.export;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.export.DatasetExport;
import io.zhengmai.export.QueryAnswer;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.Iris;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.ResultCap;
import io.zhengmai.web.answer.AnswerBody;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.Patience;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/**
 * {@code /export}: the dataset or a part of it as RDF, {@code ?table=} as rows, {@code ?format=zip}
 * as all tables, {@code ?format=gexf} or {@code graphml} as the network of agencies and tasks. It
 * is never cut: what takes too long breaks the connection.
 */
@Controller("/export")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExportController {
  private static final String ZIP = "zip";

  private final DatasetExport export;
  private final QueryRunner runner;

  ExportController(QueryCatalogue catalogue, Iris iris, QueryRunner runner) {
    this.export = new DatasetExport(catalogue, iris);
    this.runner = runner;
  }

  @Get
  HttpResponse<?> export(HttpRequest<?> request) {
    Map<String, List<String>> given = FormParameters.parse(request.getUri().getRawQuery());
    String table = taken(given, "table");
    String format = taken(given, "format");
    boolean bom = flag(given, "bom");
    boolean documentsOnly = flag(given, "documents-only");
    given.remove(Patience.PARAMETER);
    given.remove("lang");
    if (ZIP.equals(format) && table == null) {
      return file(
          request,
          "zhengmai-tables.zip",
          "application/zip",
          given,
          (connection, out) -> {
            export.writeTables(given, bom, connection, out);
            return Optional.empty();
          });
    }
    List<ResultFormat> networks = ResultFormat.of(ResultKind.NETWORK);
    if (table == null && format != null && ResultFormat.named(format, networks).isPresent()) {
      return table(request, DatasetExport.NETWORK, format, given, bom);
    }
    return table == null
        ? graphs(request, format, given, bom, documentsOnly)
        : table(request, table, format, given, bom);
  }

  private HttpResponse<?> graphs(
      HttpRequest<?> request,
      @Nullable String name,
      Map<String, List<String>> scope,
      boolean bom,
      boolean documentsOnly) {
    ResultFormat format = Formats.of(request, name, DatasetExport.rdfFormats());
    checkBom(bom, format);
    List<IRI> graphs = runner.run(connection -> export.graphs(scope, documentsOnly, connection));
    return file(
        request,
        "zhengmai." + format.extension(),
        format.contentType(),
        scope,
        (connection, out) -> {
          DatasetExport.writeGraphs(graphs, format, connection, out);
          return Optional.empty();
        });
  }

  private HttpResponse<?> table(
      HttpRequest<?> request,
      String table,
      @Nullable String name,
      Map<String, List<String>> scope,
      boolean bom) {
    if (!DatasetExport.TABLES.contains(table)) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual(
              "table=" + table + "：数据表有 " + String.join("、", DatasetExport.TABLES),
              "table=" + table + ": the tables are " + String.join(", ", DatasetExport.TABLES)));
    }
    List<ResultFormat> offered =
        Stream.of(
                List.of(ResultFormat.CSV),
                ResultFormat.of(ResultKind.BINDINGS),
                table.equals(DatasetExport.NETWORK)
                    ? ResultFormat.of(ResultKind.NETWORK)
                    : List.<ResultFormat>of())
            .flatMap(List::stream)
            .distinct()
            .toList();
    ResultFormat format = Formats.of(request, name, offered);
    checkBom(bom, format);
    return file(
        request,
        "zhengmai-" + table + "." + format.extension(),
        format.contentType(),
        scope,
        (connection, out) ->
            QueryAnswer.write(
                export.prepare(table, scope, connection), format, bom, ResultCap.NONE, out));
  }

  /** Checks the scope before the answer begins, so that what is wrong with it is a problem. */
  private HttpResponse<?> file(
      HttpRequest<?> request,
      String name,
      String contentType,
      Map<String, List<String>> scope,
      AnswerBody body) {
    runner.run(connection -> export.prepare(DatasetExport.TABLES.get(0), scope, connection));
    return runner.stream(request, body, contentType)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private static void checkBom(boolean bom, ResultFormat format) {
    if (bom && !QueryAnswer.takesBom(format)) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual("bom=true：仅用于 CSV、TSV 与 zip", "bom=true is for CSV, TSV and zip"));
    }
  }

  private static @Nullable String taken(Map<String, List<String>> given, String name) {
    String value = FormParameters.single(given, name);
    given.remove(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static boolean flag(Map<String, List<String>> given, String name) {
    String value = taken(given, name);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual(
              name + "=" + value + "：应为 true 或 false",
              name + "=" + value + ": has to be true or false"));
    }
    return "true".equals(value);
  }
}
