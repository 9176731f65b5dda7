package io.zhengmai.web.conformance;

import io.zhengmai.graph.Iris;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.web.WebServer;
import io.zhengmai.web.access.WriteToken;
import io.zhengmai.web.answer.QueryLimits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** A server on a free port of this machine, with an empty store that the token may write to. */
final class WritableServer implements AutoCloseable {
  static final String TOKEN = "a-token-for-tests-only";

  private final Store store = Store.open("memory", GraphValidator.bundled());
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  WritableServer() {
    this(new WriteToken(TOKEN));
  }

  private WritableServer(Object... more) {
    List<Object> services = new ArrayList<>(List.of(more));
    services.add(store);
    services.add(Iris.standard());
    services.add(QueryCatalogue.bundled());
    services.add(QueryLimits.DEFAULT);
    server = WebServer.prepare("localhost", 0, services.toArray());
    server.listen();
  }

  /** The same without a token: nobody may write. */
  static WritableServer readOnly() {
    return new WritableServer(new Object[0]);
  }

  Store store() {
    return store;
  }

  void clear() {
    try (RepositoryConnection connection = store.connect()) {
      connection.clear();
    }
  }

  HttpResponse<byte[]> send(String method, String target, Map<String, String> headers, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + target))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** Without a slash at the end. */
  String address() {
    String address = server.address().toString();
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
