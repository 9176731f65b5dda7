package io.zhengmai.web.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhengmai.web.conformance.W3cManifest.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.query.resultio.BooleanQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.QueryResultIO;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The W3C test suites of the SPARQL 1.1 Protocol and the Graph Store Protocol, over HTTP. {@code
 * /sparql/} of the manifests stands for {@code /sparql} or {@code /update}, {@code /gsp} for {@code
 * /graph-store}.
 */
class W3cProtocolIT {
  private static final Path SUITES = Path.of("../shared/conformance/w3c");

  /** Tests that are not run, each with its reason. The list only shrinks. */
  private static final Map<String, String> SKIPPED = Map.of();

  private static WritableServer server;

  @BeforeAll
  static void start() {
    assumeTrue(Files.isDirectory(SUITES), "no W3C suites at " + SUITES);
    server = new WritableServer();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> protocol() {
    return tests(W3cManifest.read(SUITES.resolve("protocol/manifest.ttl"), "ProtocolTest"), 34);
  }

  @TestFactory
  Stream<DynamicTest> graphStoreDirect() {
    Path manifest = SUITES.resolve("graph-store-protocol/manifest-direct.ttl");
    return tests(W3cManifest.read(manifest, "GraphStoreProtocolTest"), 5);
  }

  @TestFactory
  Stream<DynamicTest> graphStoreIndirect() {
    Path manifest = SUITES.resolve("graph-store-protocol/manifest-indirect.ttl");
    return tests(W3cManifest.read(manifest, "GraphStoreProtocolTest"), 9);
  }

  private static Stream<DynamicTest> tests(List<Entry> entries, int expected) {
    assertThat(entries).hasSize(expected).allMatch(entry -> !entry.exchanges().isEmpty());
    return entries.stream()
        .map(e -> DynamicTest.dynamicTest(e.id() + ": " + e.title(), () -> run(e)));
  }

  private static void run(Entry entry) throws Exception {
    String reason = SKIPPED.get(entry.id());
    assumeTrue(reason == null, reason);
    server.clear();
    try (RepositoryConnection connection = server.store().connect()) {
      for (Map.Entry<IRI, Path> graph : entry.graphs().entrySet()) {
        connection.add(graph.getValue().toFile(), graph.getKey());
      }
    }
    Map<String, String> locations = new LinkedHashMap<>();
    for (ManifestExchange exchange : entry.exchanges()) {
      String target = target(entry, exchange);
      for (Map.Entry<String, String> location : locations.entrySet()) {
        target = target.replace(location.getKey(), location.getValue());
      }
      Map<String, String> headers = new LinkedHashMap<>(exchange.headers());
      headers.put("Authorization", "Bearer " + WritableServer.TOKEN);
      HttpResponse<byte[]> answer =
          server.send(exchange.method(), target, headers, exchange.body());
      check(exchange, answer);
      exchange
          .location()
          .ifPresent(
              name -> locations.put(name, answer.headers().firstValue("location").orElseThrow()));
    }
  }

  private static String target(Entry entry, ManifestExchange exchange) {
    String path = exchange.path();
    if (path.startsWith("/gsp")) {
      return "/graph-store" + path.substring("/gsp".length());
    }
    boolean update =
        entry.id().contains("update")
            && !"application/sparql-query".equals(exchange.headers().get("content-type"));
    assertThat(path).startsWith("/sparql/");
    return (update ? "/update" : "/sparql") + path.substring("/sparql/".length());
  }

  private static void check(ManifestExchange exchange, HttpResponse<byte[]> answer)
      throws IOException {
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    assertThat(exchange.statuses()).isNotEmpty();
    assertThat(statusNames(answer.statusCode()))
        .as("%s %s: %s", exchange.method(), exchange.path(), text)
        .containsAnyElementsOf(exchange.statuses());
    String type = answer.headers().firstValue("content-type").orElse("");
    if (exchange.bool().isPresent()) {
      boolean said =
          QueryResultIO.parseBoolean(
              new ByteArrayInputStream(answer.body()),
              QueryResultIO.getBooleanParserFormatForMIMEType(type)
                  .orElse(BooleanQueryResultFormat.JSON));
      assertThat(said).isEqualTo(exchange.bool().get());
    }
    exchange.format().ifPresent(format -> assertThat(kinds(type)).as(type).contains(format));
    exchange
        .contentType()
        .ifPresent(expected -> assertThat(normal(type)).isEqualTo(normal(expected)));
    if (exchange.rdf().isPresent()) {
      assertThat(
              Models.isomorphic(
                  W3cManifest.rdf(text, RDFFormat.TURTLE),
                  W3cManifest.rdf(exchange.rdf().get(), RDFFormat.TURTLE)))
          .as(text)
          .isTrue();
    }
  }

  private static Set<String> statusNames(int status) {
    String family = "StatusCode" + status / 100 + "xx";
    return switch (status) {
      case 200 -> Set.of(family, "OK");
      case 201 -> Set.of(family, "Created");
      case 204 -> Set.of(family, "NoContent");
      case 404 -> Set.of(family, "NotFound");
      default -> Set.of(family);
    };
  }

  private static Set<String> kinds(String type) {
    if (Rio.getParserFormatForMIMEType(type.split(";")[0]).isPresent()) {
      return Set.of("RDF");
    }
    return switch (type.split(";")[0]) {
      case "application/sparql-results+json", "application/sparql-results+xml" ->
          Set.of("boolean", "tabular");
      case "text/csv", "text/tab-separated-values" -> Set.of("tabular");
      default -> Set.of();
    };
  }

  private static String normal(String type) {
    return type.toLowerCase(Locale.ROOT).replace(" ", "");
  }
}
