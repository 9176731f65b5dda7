package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.builder;
import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static io.zhengmai.web.RunningServer.post;
import static io.zhengmai.web.RunningServer.send;
import static io.zhengmai.web.RunningServer.sparql;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.web.answer.QueryLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.query.resultio.QueryResultFormat;
import org.eclipse.rdf4j.query.resultio.QueryResultIO;
import org.eclipse.rdf4j.query.resultio.helpers.QueryResultCollector;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlProtocolIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SELECT =
      "PREFIX eli: <http://data.europa.eu/eli/ontology#> SELECT ?d ?t { ?d eli:title ?t ;"
          + " <https://w3id.org/zhengmai/ontology#text> [] FILTER(CONTAINS(?t, \"河北省\")) }";
  private static final String CONSTRUCT =
      "PREFIX eli: <http://data.europa.eu/eli/ontology#> CONSTRUCT { ?d eli:title ?t } WHERE {"
          + " ?d eli:title ?t ; <https://w3id.org/zhengmai/ontology#text> [] }";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void rowsInEveryFormat(String type) throws IOException, InterruptedException {
    HttpResponse<String> response = get(sparql(SELECT), "Accept", type);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(contentType(response)).isEqualTo(type + ";charset=utf-8");
    QueryResultFormat format = QueryResultIO.getParserFormatForMIMEType(type).orElseThrow();
    QueryResultCollector rows = new QueryResultCollector();
    QueryResultIO.parseTuple(
        new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)),
        format,
        rows,
        SimpleValueFactory.getInstance());
    assertThat(rows.getBindingSets()).hasSize(3);
    assertThat(rows.getBindingSets())
        .allSatisfy(row -> assertThat(row.getValue("t").stringValue()).contains("河北省"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/trig",
        "application/n-quads",
        "application/rdf+xml"
      })
  void statementsInEveryFormat(String type) throws IOException, InterruptedException {
    HttpResponse<String> response = get(sparql(CONSTRUCT), "Accept", type);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(contentType(response)).isEqualTo(type + ";charset=utf-8");
    RDFFormat format = Rio.getParserFormatForMIMEType(type).orElseThrow();
    assertThat(Rio.parse(new StringReader(response.body()), "", format)).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "*/*, application/sparql-results+json"
  })
  void anAskIsTrueOrFalse(String accept, String type) throws IOException, InterruptedException {
    HttpResponse<String> response = get(sparql("ASK { ?s ?p ?o }"), "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(contentType(response)).startsWith(type);
    assertThat(response.body()).contains("true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "SELECT (IF(?no, 1, 0) AS ?n) {} => ''",
        "SELECT (COALESCE(IF(?no, 1, 0), 5) AS ?n) {} => 5",
        "SELECT (IF(IF(?no, true, false), 1, 0) AS ?n) {} => ''",
        "SELECT (!IF(?no, true, false) AS ?n) {} => ''",
        "SELECT (REPLACE(IF(?no, 'a', 'b'), 'a', 'b') AS ?n) {} => ''",
        "SELECT (COUNT(!IF(?no, true, false)) AS ?n) {VALUES ?x {1 2}} => 0",
        "SELECT ?n {VALUES ?n {1 2} FILTER(IF(?no, true, false) || ?n = 2)} => 2",
        "SELECT ?n {VALUES ?n {1} FILTER(COALESCE(IF(?no, false, true), true))} => 1",
        "SELECT (COUNT(?n) AS ?c) {VALUES ?n {7}} HAVING(IF(MIN(?no) > 1, true, false)) => ",
        "SELECT ?n {VALUES ?n {7}} ORDER BY (!IF(?no, true, false)) => 7",
      })
  void anErrorInTheConditionOfIfIsAnErrorOfTheExpression(String query, @Nullable String value)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = get(sparql(query), "Accept", "text/csv");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body().lines().skip(1).toList())
        .isEqualTo(value == null ? List.of() : List.of(value));
  }

  @ParameterizedTest
  @CsvSource({
    "/sparql, application/sparql-query, 400, line",
    "/sparql, application/x-www-form-urlencoded, 400, query",
    "/sparql, application/json, 415, application/sparql-query",
    "/update, application/sparql-update, 403, --write-token-file",
    "/documents?preview, text/plain, 422, empty"
  })
  void anEmptyBodyIsToldWhatIsMissing(String path, String type, int status, String words)
      throws IOException, InterruptedException {
    HttpResponse<String> response = RunningServer.post(path, type, "");
    problem(response, status);
    assertThat(response.body()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv;q=0.4, application/sparql-results+xml;q=0.5 | application/sparql-results+xml",
        "text/*;q=0.9, */*;q=0.1 | text/csv",
        "text/csv;q=0, */* | application/sparql-results+json",
        "application/json | application/sparql-results+json"
      })
  void theBestOfAccept(String accept, String type) throws IOException, InterruptedException {
    HttpResponse<String> response = get(sparql(SELECT), "Accept", accept);
    assertThat(contentType(response)).startsWith(type);
    assertThat(response.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
  }

  @Test
  void theSameAnswerHoweverTheQueryComes() throws IOException, InterruptedException {
    String byGet = get(sparql(SELECT)).body();
    assertThat(
            post("/sparql", "application/x-www-form-urlencoded", "query=" + encode(SELECT)).body())
        .isEqualTo(byGet);
    assertThat(post("/sparql", "application/sparql-query", SELECT).body()).isEqualTo(byGet);
    assertThat(JSON.readTree(byGet).at("/results/bindings")).hasSize(3);
  }

  @Test
  void aGraphOfTheRequestTakesThePlaceOfTheUnion() throws IOException, InterruptedException {
    String count = "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/zhengmai/ontology#Task> }";
    String ontology = encode("https://w3id.org/zhengmai/id/graph/ontology");
    assertThat(number(get(sparql(count)))).isPositive();
    assertThat(number(get(sparql(count) + "&default-graph-uri=" + ontology))).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { ?s ?p } | 1 | 18",
        "SELECT * {\\n  ?s nope:p ?o } | 2 | 6",
        "SELECT ?s\\n} | 2 | 1",
        "INSERT DATA { <a:a> <a:b> <a:c> } | 1 | 1",
      })
  void aMalformedQueryIsShownWhere(String query, int line, int column)
      throws IOException, InterruptedException {
    JsonNode problem = problem(get(sparql(query.replace("\\n", "\n"))), 400);
    assertThat(problem.path("line").asInt()).as(problem.toString()).isEqualTo(line);
    assertThat(problem.path("column").asInt()).as(problem.toString()).isEqualTo(column);
    assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("org.eclipse");
  }

  @Test
  void misuseOfTheProtocolIsSaid() throws IOException, InterruptedException {
    problem(post("/sparql", "application/x-www-form-urlencoded", "default-graph-uri="), 400);
    problem(get(sparql(SELECT) + "&query=ASK%7B%7D"), 400);
    problem(get(sparql(SELECT) + "&default-graph-uri=no-iri"), 400);
    problem(get(sparql(SELECT), "Accept", "image/png"), 406);
    problem(get(sparql(SELECT) + "&format=docx"), 406);
    problem(get(sparql(CONSTRUCT), "Accept", "text/csv"), 406);
    problem(post("/sparql", "text/plain", SELECT), 415);
    problem(send(builder("/sparql").DELETE().build()), 405);
    problem(send(builder("/sparql").PUT(HttpRequest.BodyPublishers.ofString("x")).build()), 405);
    problem(get("/nothing/here"), 404);
    String large = "query=" + "a".repeat(11 * 1024 * 1024);
    problem(post("/sparql", "application/x-www-form-urlencoded", large), 413);
  }

  @Test
  void noOtherServerIsCalled() throws IOException, InterruptedException {
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket listener = new ServerSocket(0)) {
      Thread counting =
          new Thread(
              () -> {
                try {
                  while (true) {
                    Socket call = listener.accept();
                    calls.incrementAndGet();
                    call.close();
                  }
                } catch (IOException e) {
                  // The test is over.
                }
              });
      counting.setDaemon(true);
      counting.start();
      String other = "<http://localhost:" + listener.getLocalPort() + "/sparql>";
      for (String query :
          new String[] {
            "SELECT * { SERVICE " + other + " { ?s ?p ?o } }",
            "SELECT * { SERVICE SILENT " + other + " { ?s ?p ?o } }",
            "ASK { ?s ?p ?o FILTER EXISTS { SERVICE " + other + " { ?s ?p ?o } } }",
            "SELECT * { BIND(" + other + " AS ?e) { SELECT * { SERVICE ?e { ?s ?p ?o } } } }"
          }) {
        problem(get(sparql(query)), 403);
      }
      get(sparql("SELECT * FROM " + other + " { ?s ?p ?o }"));
      assertThat(calls).as("connections to the other server").hasValue(0);
    }
  }

  @Test
  void aQueryThatTakesTooLongIsStopped() throws IOException, InterruptedException {
    try (WebServer impatient = RunningServer.start(QueryLimits.DEFAULT.withSeconds(1))) {
      String endless =
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d && ?d != ?g) }";
      HttpRequest request =
          HttpRequest.newBuilder(impatient.address().resolve(sparql(endless))).build();
      JsonNode problem = problem(send(request), 503);
      assertThat(problem.path("detail").asText()).contains("1 秒");
    }
  }

  private static int number(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body()).at("/results/bindings/0/n/value").asInt(-1);
  }

  static JsonNode problem(HttpResponse<String> response, int status) throws IOException {
    assertThat(response.statusCode()).as(response.uri() + " " + response.body()).isEqualTo(status);
    assertThat(contentType(response)).startsWith("application/problem+json");
    JsonNode problem = JSON.readTree(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(response.body()).doesNotContain("Exception").doesNotContain("\tat ");
    return problem;
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
