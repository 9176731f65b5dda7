package io.zhengmai.cli;

import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.ListenException;
import io.zhengmai.web.WebServer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zhengmai serve}: the documents as a linked-data service. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--port", defaultValue = "8080", paramLabel = "N")
  private int port;

  @Option(names = "--host", defaultValue = "localhost", paramLabel = "HOST")
  private String host = "localhost";

  @Option(
      names = "--write-token-file",
      defaultValue = "${env:ZHENGMAI_WRITE_TOKEN_FILE}",
      paramLabel = "FILE")
  private @Nullable Path writeTokenFile;

  @Mixin private DatasetOptions options = new DatasetOptions();

  @Mixin private QueriesOption queries = new QueriesOption();

  @Mixin private LimitOptions limits = new LimitOptions();

  /** Runs until the process is stopped. The server is put together while the documents are read. */
  @Override
  public Integer call() throws InterruptedException {
    QueryCatalogue catalogue = queries.catalogue();
    try (Dataset dataset = Dataset.open(options, spec.commandLine().getErr())) {
      CompletableFuture<Void> filled = CompletableFuture.runAsync(dataset::fill);
      try (WebServer server = WebServer.prepare(host, port, services(dataset, catalogue))) {
        Background.await(filled);
        server.listen();
        spec.commandLine()
            .getOut()
            .println("政脉已就绪 Zhengmai is ready: " + server.address().resolve("/"));
        spec.commandLine().getOut().flush();
        CompletableFuture.runAsync(dataset.ingestion()::pipeline);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        Thread.currentThread().join();
      } catch (ListenException e) {
        throw new CommandFailure(
            host
                + ":"
                + port
                + ": 无法监听，请换一个 --port cannot listen there, try another --port: "
                + e.getMessage(),
            e);
      }
    }
    return 0;
  }

  private Object[] services(Dataset dataset, QueryCatalogue catalogue) {
    List<Object> services = ServerParts.of(dataset, options, catalogue, limits);
    if (writeTokenFile != null) {
      services.add(WriteTokenFile.read(writeTokenFile));
    }
    return services.toArray();
  }
}
