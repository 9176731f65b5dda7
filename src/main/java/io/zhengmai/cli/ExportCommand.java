package io.zhengmai.cli;

import io.zhengmai.export.DatasetExport;
import io.zhengmai.export.QueryAnswer;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.InvalidRequestException;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.ResultCap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code zhengmai export}: the dataset or a part of it, the same bytes for the same documents. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private static final String ZIP = "zip";

  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "FORMAT")
  private @Nullable String format;

  @Option(names = "--table", paramLabel = "TABLE")
  private @Nullable String table;

  @Option(names = "--document", paramLabel = "NAME")
  private List<String> documents = List.of();

  @Option(names = "--region", paramLabel = "NAME")
  private List<String> regions = List.of();

  @Option(names = "--industry", paramLabel = "NAME")
  private List<String> industries = List.of();

  @Option(names = "--bom")
  private boolean bom;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--documents-only")
  private boolean documentsOnly;

  @Mixin private DatasetOptions options = new DatasetOptions();

  @Override
  public Integer call() {
    String name = name();
    boolean archive = name.equals(ZIP) && table == null;
    ResultFormat chosen = archive ? ResultFormat.CSV : chosen(name);
    boolean asText = !archive && !chosen.isBinary();
    if (out == null && !asText) {
      throw misused("--format " + name + ": 请用 --out 指定文件 wants a file by --out");
    }
    if (bom && !QueryAnswer.takesBom(chosen)) {
      throw misused("--bom: 仅用于 CSV、TSV 与 zip is for CSV, TSV and zip");
    }
    try (Dataset dataset = Dataset.openFilled(options, spec.commandLine().getErr());
        RepositoryConnection connection = dataset.store().connect()) {
      DatasetExport export = new DatasetExport(QueryCatalogue.bundled(), dataset.iris());
      OutputFile.Content content =
          stream -> {
            if (archive) {
              export.writeTables(scope(), bom, connection, stream);
            } else if (table() != null) {
              QueryAnswer.write(
                  export.prepare(table(), scope(), connection),
                  chosen,
                  bom,
                  ResultCap.NONE,
                  stream);
            } else {
              DatasetExport.writeGraphs(
                  export.graphs(scope(), documentsOnly, connection), chosen, connection, stream);
            }
          };
      if (out != null) {
        OutputFile.write(out, content);
      } else {
        print(content);
      }
    } catch (InvalidRequestException e) {
      throw misused(
          e.problems().stream()
              .map(p -> "--" + p.parameter() + ": " + p.message().zh() + " " + p.message().en())
              .collect(Collectors.joining(System.lineSeparator())));
    }
    return 0;
  }

  private Map<String, List<String>> scope() {
    Map<String, List<String>> scope = new LinkedHashMap<>();
    scope.put("document", documents);
    scope.put("region", regions);
    scope.put("industry", industries);
    return scope;
  }

  /** The table that is asked for; that of the network where its formats are. */
  private @Nullable String table() {
    boolean network = ResultFormat.named(name(), ResultFormat.of(ResultKind.NETWORK)).isPresent();
    return table == null && network ? DatasetExport.NETWORK : table;
  }

  private ResultFormat chosen(String name) {
    String asked = table();
    if (asked != null && !DatasetExport.TABLES.contains(asked)) {
      throw misused(
          "--table " + asked + ": 数据表有 the tables are " + String.join(", ", DatasetExport.TABLES));
    }
    List<ResultFormat> offered =
        asked == null
            ? DatasetExport.rdfFormats()
            : Stream.of(ResultKind.BINDINGS, ResultKind.NETWORK)
                .filter(k -> k == ResultKind.BINDINGS || asked.equals(DatasetExport.NETWORK))
                .flatMap(kind -> ResultFormat.of(kind).stream())
                .toList();
    return ResultFormat.named(name, offered)
        .orElseThrow(
            () ->
                misused(
                    "--format "
                        + name
                        + ": 可用格式 the formats are "
                        + offered.stream()
                            .map(ResultFormat::extension)
                            .collect(Collectors.joining(", "))
                        + (asked == null ? ", gexf, graphml, zip" : "")));
  }

  /** As told; else as the file's name tells; else CSV for a table, TriG for all. */
  private String name() {
    if (format != null) {
      return format.toLowerCase(Locale.ROOT);
    }
    String file = out == null ? "" : String.valueOf(out.getFileName());
    int dot = file.lastIndexOf('.');
    if (dot > 0) {
      return file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
    return table == null ? "trig" : "csv";
  }

  private void print(OutputFile.Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PrintWriter stdout = spec.commandLine().getOut();
    stdout.print(bytes.toString(StandardCharsets.UTF_8));
    stdout.flush();
  }

  private ParameterException misused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
