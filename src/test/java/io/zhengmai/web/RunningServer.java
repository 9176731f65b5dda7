package io.zhengmai.web;

import io.micronaut.web.router.Router;
import io.zhengmai.explanation.Explainer;
import io.zhengmai.graph.Iris;
import io.zhengmai.ingest.DocumentFolder;
import io.zhengmai.ingest.Ingestion;
import io.zhengmai.lexicon.Library;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.web.answer.QueryLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The server with the bundled documents, started once for all tests that ask it over HTTP. */
public final class RunningServer {
  private static final Store STORE = Store.open("memory", GraphValidator.bundled());
  private static final Ingestion INGESTION = filled();
  private static final WebServer SERVER = start(QueryLimits.DEFAULT);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private static final int TRIES = 600;
  private static final int PAUSE_MILLIS = 100;

  private RunningServer() {}

  public static Store store() {
    return STORE;
  }

  static WebServer start(QueryLimits limits) {
    return start(STORE, limits);
  }

  /** The same over another store, which nothing is put into. */
  static WebServer start(Store store, QueryLimits limits) {
    WebServer server =
        WebServer.prepare(
            "localhost",
            0,
            store,
            Iris.standard(),
            QueryCatalogue.bundled(),
            INGESTION,
            new Explainer(Library.bundled(), INGESTION),
            limits);
    server.listen();
    return server;
  }

  static Router router() {
    return SERVER.router();
  }

  /** What the Model Context Protocol answers to lines on a stream that then ends. */
  static String speak(String lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SERVER.speak(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  public static URI at(String path) {
    return SERVER.address().resolve(path);
  }

  /** A GET with headers given as name, value, name, value … */
  public static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send(builder(path, headers).GET().build());
  }

  static HttpResponse<String> post(String path, String type, String body, String... headers)
      throws IOException, InterruptedException {
    return send(
        builder(path, headers)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Asks until the answer is whole and current, so that it may be kept. */
  static HttpResponse<String> kept(HttpRequest request) throws IOException, InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      HttpResponse<String> answer = send(request);
      if (answer.statusCode() == 200 && answer.headers().firstValue("ETag").isPresent()) {
        return answer;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new AssertionError(request.uri() + " stays as it was");
  }

  static HttpRequest.Builder builder(String path, String... headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(at(path));
    if (headers.length > 0) {
      builder.headers(headers);
    }
    return builder;
  }

  static String sparql(String query) {
    return "/sparql?query=" + encode(query);
  }

  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Ingestion filled() {
    try {
      Ingestion ingestion = new Ingestion(Library.bundled(), Iris.standard(), STORE);
      ingestion.addFoundations();
      for (Path document : DocumentFolder.documents(null)) {
        ingestion.add(document);
      }
      return ingestion;
    } catch (Exception e) {
      throw new IllegalStateException("the bundled documents do not go in", e);
    }
  }
}
