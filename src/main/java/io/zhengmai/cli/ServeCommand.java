package io.zhengmai.cli;

import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.ListenException;
import io.zhengmai.web.WebServer;
import io.zhengmai.web.answer.QueryLimits;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
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

  @Mixin private DatasetOptions options = new DatasetOptions();

  /** Runs until the process is stopped. The server is put together while the documents are read. */
  @Override
  public Integer call() throws InterruptedException {
    try (Dataset dataset = Dataset.open(options, spec.commandLine().getErr())) {
      CompletableFuture<Void> filled = CompletableFuture.runAsync(dataset::fill);
      try (WebServer server =
          WebServer.prepare(
              host,
              port,
              dataset.store(),
              dataset.iris(),
              QueryCatalogue.bundled(),
              QueryLimits.DEFAULT)) {
        Background.await(filled);
        server.listen();
        spec.commandLine()
            .getOut()
            .println("政脉已就绪 Zhengmai is ready: " + server.address().resolve("/"));
        spec.commandLine().getOut().flush();
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
}
