package io.zhengmai.cli;

import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.WebServer;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zhengmai mcp}: the questions as tools for an assistant that starts this program. */
@Command(name = "mcp")
final class McpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private DatasetOptions options = new DatasetOptions();

  @Mixin private QueriesOption queries = new QueriesOption();

  @Mixin private LimitOptions limits = new LimitOptions();

  /** Runs until standard input ends. Standard output belongs to the protocol alone. */
  @Override
  public Integer call() throws IOException {
    PrintStream out = System.out;
    System.setOut(System.err);
    QueryCatalogue catalogue = queries.catalogue();
    try (Dataset dataset = Dataset.open(options, spec.commandLine().getErr())) {
      CompletableFuture<Void> filled = CompletableFuture.runAsync(dataset::fill);
      Object[] parts = ServerParts.of(dataset, options, catalogue, limits).toArray();
      try (WebServer server = WebServer.prepare("localhost", 0, parts)) {
        Background.await(filled);
        server.speak(System.in, out);
      }
    }
    return 0;
  }
}
