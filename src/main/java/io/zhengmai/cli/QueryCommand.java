package io.zhengmai.cli;

import io.zhengmai.export.QueryAnswer;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.ForbiddenQueryException;
import io.zhengmai.query.InvalidRequestException;
import io.zhengmai.query.Parameter;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.QueryOutput;
import io.zhengmai.query.ResultCap;
import io.zhengmai.query.ResultNames;
import io.zhengmai.query.SparqlSyntaxException;
import io.zhengmai.query.SparqlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhengmai query}: a canned query by its name, a query file, or SPARQL as it stands. */
@Command(name = "query")
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "QUERY", descriptionKey = "query.query")
  private @Nullable String query;

  @Option(names = "--param", paramLabel = "NAME=VALUE")
  private List<String> parameters = List.of();

  @Option(names = "--format", paramLabel = "FORMAT")
  private @Nullable String format;

  @Option(names = "--bom")
  private boolean bom;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Mixin private DatasetOptions options = new DatasetOptions();

  @Mixin private QueriesOption queries = new QueriesOption();

  @Override
  public Integer call() throws IOException {
    QueryCatalogue catalogue = queries.catalogue();
    if (query == null) {
      list(catalogue);
      return 0;
    }
    Optional<CannedQuery> canned = catalogue.find(query);
    if (canned.isPresent()) {
      Map<String, List<String>> values = values();
      ResultFormat chosen = format(canned.get().kind(), canned.get().formats());
      if (bom && !QueryAnswer.takesBom(chosen)) {
        throw new ParameterException(spec.commandLine(), "--bom: 仅用于 CSV、TSV is for CSV and TSV");
      }
      answer(
          chosen,
          (connection, stream) ->
              QueryAnswer.write(
                  canned.get().prepare(values, connection), chosen, bom, ResultCap.NONE, stream));
    } else {
      SparqlText text = text(query);
      ResultFormat chosen = format(text.kind(), ResultFormat.of(text.kind()));
      answer(
          chosen,
          (connection, stream) ->
              QueryOutput.write(
                  text.on(connection, null),
                  chosen,
                  ResultNames.of(SortedRdf.PREFIXES),
                  ResultCap.NONE,
                  stream));
    }
    return 0;
  }

  private void list(QueryCatalogue catalogue) {
    boolean chinese = Terminal.language().getLanguage().equals("zh");
    PrintWriter stdout = spec.commandLine().getOut();
    for (CannedQuery each : catalogue.list()) {
      stdout.println(each.name());
      stdout.println("    " + (chinese ? each.summary().zh() : each.summary().en()));
      if (!each.parameters().isEmpty()) {
        stdout.println(
            each.parameters().stream()
                .map(QueryCommand::usage)
                .collect(Collectors.joining(" ", "    ", "")));
      }
    }
    stdout.flush();
  }

  private static String usage(Parameter parameter) {
    String usage = "--param " + parameter.name() + "=" + parameter.type().code();
    return parameter.required() ? usage : "[" + usage + "]";
  }

  /** What writes an answer from the store. */
  private interface Answer {
    void write(RepositoryConnection connection, OutputStream out) throws IOException;
  }

  private void answer(ResultFormat chosen, Answer answer) throws IOException {
    if (out == null && chosen.isBinary() && Terminal.shows()) {
      throw new ParameterException(
          spec.commandLine(),
          chosen.label() + ": 终端无法显示，请用 --out 或管道 nothing for a terminal; give --out or a pipe");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Dataset dataset = Dataset.openFilled(options, spec.commandLine().getErr());
        RepositoryConnection connection = dataset.store().connect()) {
      answer.write(connection, bytes);
    } catch (InvalidRequestException e) {
      String problems =
          e.problems().stream()
              .map(
                  p ->
                      "--param " + p.parameter() + ": " + p.message().zh() + " " + p.message().en())
              .collect(Collectors.joining(System.lineSeparator()));
      throw new ParameterException(spec.commandLine(), problems, e);
    }
    if (out != null) {
      OutputFile.write(out, bytes::writeTo);
    } else if (chosen.isBinary()) {
      bytes.writeTo(System.out);
      System.out.flush();
    } else {
      PrintWriter stdout = spec.commandLine().getOut();
      stdout.println(bytes.toString(StandardCharsets.UTF_8).stripTrailing());
      stdout.flush();
    }
  }

  private SparqlText text(String given) throws IOException {
    boolean file = given.endsWith(".rq") || given.endsWith(".sparql");
    String name = file ? given : "QUERY";
    if (file && !Files.isRegularFile(Path.of(given))) {
      throw new CommandFailure(given + ": 没有这个文件 there is no such file");
    }
    if (!file && given.matches("[\\w-]+")) {
      throw new ParameterException(
          spec.commandLine(), given + ": 没有这个查询 no such query; zhengmai query → list");
    }
    try {
      return SparqlText.parse(file ? Files.readString(Path.of(given)) : given);
    } catch (SparqlSyntaxException e) {
      throw new CommandFailure(name + ":" + e.line() + ":" + e.column() + ": " + e.getMessage(), e);
    } catch (ForbiddenQueryException e) {
      throw new CommandFailure(name + ": " + e.getMessage(), e);
    }
  }

  private Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals <= 0) {
        throw new ParameterException(
            spec.commandLine(), "--param " + parameter + ": 应写作 is written NAME=VALUE");
      }
      values
          .computeIfAbsent(parameter.substring(0, equals), n -> new ArrayList<>())
          .add(parameter.substring(equals + 1));
    }
    return values;
  }

  private ResultFormat format(ResultKind kind, List<ResultFormat> offered) {
    String name =
        format != null
            ? format
            : kind == ResultKind.BINDINGS ? "csv" : kind == ResultKind.GRAPH ? "ttl" : "json";
    return ResultFormat.named(name, offered)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--format "
                        + name
                        + ": 此结果的格式为 the formats of this result are "
                        + offered.stream()
                            .map(ResultFormat::extension)
                            .collect(Collectors.joining(", "))));
  }
}
