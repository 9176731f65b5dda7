package io.zhengmai.web.upload;

import io.zhengmai.graph.Iris;
import io.zhengmai.ingest.Ingestion;
import io.zhengmai.lexicon.Library;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.validation.InvalidGraphException;
import io.zhengmai.web.WebServer;
import io.zhengmai.web.access.WriteToken;
import io.zhengmai.web.answer.QueryLimits;
import java.net.URI;

/** A server that knows no document yet and keeps those that come with the token. */
public final class KeepingServer implements AutoCloseable {
  public static final String TOKEN = "a-token-for-tests-only";

  private final Store store = Store.open("memory", GraphValidator.bundled());
  private final WebServer server;

  /** Starts one on a free port of this machine. */
  public KeepingServer() throws InvalidGraphException {
    Ingestion ingestion = new Ingestion(Library.bundled(), Iris.standard(), store);
    ingestion.addFoundations();
    server =
        WebServer.prepare(
            "localhost",
            0,
            store,
            Iris.standard(),
            QueryCatalogue.bundled(),
            ingestion,
            QueryLimits.DEFAULT,
            new WriteToken(TOKEN));
    server.listen();
  }

  public URI at(String path) {
    return server.address().resolve(path);
  }

  Store store() {
    return store;
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
