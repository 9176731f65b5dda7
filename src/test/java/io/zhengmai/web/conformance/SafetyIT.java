package io.zhengmai.web.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That nobody writes without the token, and that the server calls no other one. */
class SafetyIT {
  private static final String INSERT = "INSERT DATA { <urn:s> <urn:p> '文' }";
  private static final String BEARER = "Bearer " + WritableServer.TOKEN;

  private static WritableServer server;

  /** Listens on this machine; nothing may arrive. */
  private static ServerSocket other;

  @BeforeAll
  static void start() throws IOException {
    server = new WritableServer();
    other = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    other.setSoTimeout(200);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    other.close();
  }

  @Test
  void withoutTokenConfiguredTheServerIsReadOnly() throws Exception {
    try (WritableServer readOnly = WritableServer.readOnly()) {
      Map<String, String> headers =
          Map.of("Content-Type", "application/sparql-update", "Authorization", BEARER);
      HttpResponse<byte[]> answer = readOnly.send("POST", "/update", headers, bytes(INSERT));

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(readOnly.store().graphs()).isEmpty();
    }
  }

  @Test
  void withoutTheRightTokenNothingIsWritten() throws Exception {
    String before = server.store().version();
    for (String given :
        new String[] {"", "Bearer ", BEARER + "x", "Basic " + WritableServer.TOKEN}) {
      Map<String, String> update =
          Map.of("Content-Type", "application/sparql-update", "Authorization", given);
      Map<String, String> graph = Map.of("Content-Type", "text/turtle", "Authorization", given);
      HttpResponse<byte[]> answer = server.send("POST", "/update", update, bytes(INSERT));

      assertThat(answer.statusCode()).as(given).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
      for (String method : new String[] {"PUT", "POST", "DELETE"}) {
        assertThat(
                server
                    .send(method, "/graph-store?default", graph, bytes("<urn:s> <urn:p> 1 ."))
                    .statusCode())
            .isEqualTo(401);
      }
    }
    assertThat(server.store().version()).isEqualTo(before);
  }

  @Test
  void serviceIsRefusedInQueriesAndUpdates() throws Exception {
    String service = "SERVICE SILENT <" + otherAddress() + "> { ?s ?p ?o }";
    refused("/sparql", "application/sparql-query", "SELECT * { " + service + " }", 403);
    refused(
        "/sparql",
        "application/sparql-query",
        "ASK { FILTER EXISTS { GRAPH ?g { " + service + " } } }",
        403);
    refused(
        "/update",
        "application/sparql-update",
        "INSERT { ?s ?p ?o } WHERE { { SELECT * { " + service + " } } }",
        403);
    nothingArrived();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE ?x { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE SILENT <OTHER> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { { SELECT * { SERVICE <OTHER> { ?s ?p ?o } } } } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <OTHER> { ?s ?p ?o } } }",
        "SELECT * { OPTIONAL { SERVICE <OTHER> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <OTHER> { ?s ?p ?o } } AS ?e) {}",
        "SELECT * { VALUES ?x { <OTHER> } SERVICE ?x { ?s ?p ?o } }",
        "SELECT * {} ORDER BY (EXISTS { SERVICE <OTHER> { ?s ?p ?o } })",
      })
  void serviceIsRefusedWhereverItStands(String query) throws Exception {
    String asked = query.replace("OTHER", otherAddress());
    refused("/sparql", "application/sparql-query", asked, 403);
    nothingArrived();
  }

  @Test
  void whatIsNestedTooDeeplyIsRefused() throws Exception {
    int depth = 20_000;
    String braces = "ASK " + "{ ".repeat(depth) + "} ".repeat(depth);
    String brackets = "SELECT (" + "(".repeat(depth) + "1" + ")".repeat(depth) + " AS ?x) {}";
    String nots = "ASK { FILTER(" + "!".repeat(depth) + "true) }";
    for (String query : new String[] {braces, brackets, nots}) {
      refused("/sparql", "application/sparql-query", query, 400);
    }
    refused("/update", "application/sparql-update", "INSERT {} WHERE " + braces.substring(4), 400);
    String list = "<urn:s> <urn:p> " + "( ".repeat(depth) + ") ".repeat(depth) + ".";
    refused("/graph-store?default", "text/turtle", list, 400);
  }

  @Test
  void aValueThatGrowsWithoutEndIsStopped() throws Exception {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?v40) AS ?n) { BIND('文' AS ?v0) ");
    for (int i = 1; i <= 40; i++) {
      query.append("BIND(CONCAT(?v%d, ?v%d) AS ?v%d) ".formatted(i - 1, i - 1, i));
    }
    refused("/sparql", "application/sparql-query", query + "}", 400);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() throws Exception {
    String large = "# " + "文".repeat(4 * 1024 * 1024) + "\n";
    refused("/graph-store?default", "text/turtle", large, 413);
    refused("/sparql", "application/sparql-query", large, 413);
    refused("/update", "application/sparql-update", large, 413);
  }

  @Test
  void loadIsRefused() throws Exception {
    refused("/update", "application/sparql-update", "LOAD SILENT <" + otherAddress() + ">", 403);
    nothingArrived();
  }

  @Test
  void uploadedGraphFetchesNothing() throws Exception {
    String context =
        "{\"@context\": \"" + otherAddress() + "\", \"@id\": \"urn:s\", \"name\": \"文\"}";
    refused("/graph-store?default", "application/ld+json", context, 400);
    String entity =
        "<!DOCTYPE r SYSTEM '"
            + otherAddress()
            + "' [<!ENTITY e SYSTEM '"
            + otherAddress()
            + "'>]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
            + " xmlns:u='urn:u:'><rdf:Description rdf:about='urn:s'><u:p>&e;</u:p>"
            + "</rdf:Description></rdf:RDF>";
    send("/graph-store?default", "application/rdf+xml", entity);
    nothingArrived();
  }

  @Test
  void entitiesThatMultiplyAreRefused() throws Exception {
    StringBuilder xml = new StringBuilder("<!DOCTYPE r [<!ENTITY e0 '文文文文文文文文文文'>");
    for (int i = 1; i <= 9; i++) {
      xml.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    xml.append(
            "]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:u='urn:u:'>")
        .append("<rdf:Description rdf:about='urn:s'><u:p>&e9;</u:p></rdf:Description></rdf:RDF>");
    refused("/graph-store?default", "application/rdf+xml", xml.toString(), 400);
  }

  @Test
  void updateThatFailsLeavesTheStoreAsItWas() throws Exception {
    String before = server.store().version();
    refused("/update", "application/sparql-update", INSERT + "; CLEAR GRAPH", 400);
    assertThat(server.store().version()).isEqualTo(before);
  }

  private static void refused(String target, String type, String body, int status)
      throws Exception {
    HttpResponse<byte[]> answer = send(target, type, body);
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
  }

  private static HttpResponse<byte[]> send(String target, String type, String body)
      throws Exception {
    return server.send(
        "POST", target, Map.of("Content-Type", type, "Authorization", BEARER), bytes(body));
  }

  private static void nothingArrived() throws IOException {
    try (var connection = other.accept()) {
      throw new AssertionError("a connection arrived from " + connection);
    } catch (SocketTimeoutException nothing) {
      assertThat(nothing).isNotNull();
    }
  }

  private static String otherAddress() {
    return "http://localhost:" + other.getLocalPort() + "/x";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
