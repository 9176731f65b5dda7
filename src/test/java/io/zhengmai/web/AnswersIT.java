package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.get;
import static io.zhengmai.web.RunningServer.send;
import static io.zhengmai.web.RunningServer.sparql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.web.answer.QueryLimits;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers come, how they end, and what ends a query. */
class AnswersIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ALL = "SELECT * { ?s ?p ?o }";
  private static final String ALL_AS_GRAPH = "CONSTRUCT WHERE { ?s ?p ?o }";

  /** Nothing of it is ever found. */
  private static final String ENDLESS =
      "?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = ?d && ?a != ?d)";

  /** More than is held back before the first part is sent. */
  private static final int LARGE = 300_000;

  /** One query at a time. */
  private static WebServer single;

  @BeforeAll
  static void start() {
    single = RunningServer.start(QueryLimits.DEFAULT.withQueries(1, 2));
  }

  @AfterAll
  static void stop() {
    single.close();
  }

  @Test
  void aLongAnswerComesWhole() throws Exception {
    HttpResponse<String> answer = get(sparql(ALL_AS_GRAPH), "Accept", "application/n-triples");

    long statements;
    try (RepositoryConnection connection = RunningServer.store().connect();
        var rows = connection.prepareTupleQuery(ALL).evaluate()) {
      statements = rows.stream().count();
    }
    assertThat(answer.headers().firstValue("Transfer-Encoding")).hasValue("chunked");
    assertThat(answer.headers().firstValue("Result-Truncated")).isEmpty();
    assertThat(answer.body().lines().count()).isEqualTo(statements);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { ?s ?p ?o } | srj | \"remark\":\"结果不全",
        "SELECT * { ?s ?p ?o } | srx | <!-- 结果不全",
        "CONSTRUCT WHERE { ?s ?p ?o } | ttl | # 结果不全",
        "CONSTRUCT WHERE { ?s ?p ?o } | nt | # 结果不全",
        "CONSTRUCT WHERE { ?s ?p ?o } | rdf | <!-- 结果不全",
      })
  void aCutIsSaidInTheHeaderAndInTheAnswer(String query, String format, String words)
      throws Exception {
    try (WebServer capped = RunningServer.start(QueryLimits.DEFAULT.withCap(7, LARGE))) {
      HttpResponse<String> answer = ask(capped, query, "&format=" + format);

      assertThat(answer.headers().firstValue("Result-Limits")).hasValue("rows=7, bytes=" + LARGE);
      assertThat(answer.headers().firstValue("Result-Truncated")).hasValue("rows=7");
      assertThat(answer.body()).contains(words).contains("7 rows");
      HttpResponse<String> whole = ask(capped, query + " LIMIT 7", "&format=" + format);
      assertThat(whole.headers().firstValue("Result-Truncated")).isEmpty();
      assertThat(whole.body()).doesNotContain("结果不全");
    }
  }

  @Test
  void aCutThatComesAfterTheHeadersIsSaidInTheAnswerOrBreaksTheConnection() throws Exception {
    try (WebServer capped = RunningServer.start(QueryLimits.DEFAULT.withCap(1_000_000, LARGE))) {
      HttpResponse<String> rows = ask(capped, ALL, "&format=srj");
      assertThat(rows.headers().firstValue("Result-Truncated")).isEmpty();
      assertThat(JSON.readTree(rows.body()).path("remark").asText()).contains(LARGE + " bytes");

      HttpResponse<String> triples = ask(capped, ALL_AS_GRAPH, "&format=nt");
      assertThat(triples.body().lines().reduce((first, last) -> last).orElse(""))
          .startsWith("# 结果不全");

      assertThatThrownBy(() -> ask(capped, ALL, "&format=csv")).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ENDLESS }",
        "SELECT * { ENDLESS } ORDER BY ?a",
        "SELECT ?a (COUNT(?d) AS ?n) { ENDLESS } GROUP BY ?a",
        "SELECT DISTINCT ?a { ENDLESS }",
        "SELECT * { { SELECT * { ENDLESS } } ?a ?b ?c }",
        "SELECT * { ?x ?y ?z MINUS { ENDLESS } }",
        "ASK { FILTER NOT EXISTS { ENDLESS } }",
        "CONSTRUCT { ?a ?b ?c } { ENDLESS }",
        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|!^<urn:x>)* ?b . ?b (!<urn:x>|!^<urn:x>)* ?c }",
        "SELECT (COUNT(*) AS ?n) { VALUES ?a { DIGITS } VALUES ?b { DIGITS } VALUES ?c { DIGITS }"
            + " VALUES ?d { DIGITS } VALUES ?e { DIGITS } VALUES ?f { DIGITS } VALUES ?g { DIGITS }"
            + " VALUES ?h { DIGITS } VALUES ?i { DIGITS } }",
      })
  void whatNeverGivesARowIsStoppedAndLeavesItsThread(String query) throws Exception {
    String asked = query.replace("ENDLESS", ENDLESS).replace("DIGITS", "0 1 2 3 4 5 6 7 8 9");

    SparqlProtocolIT.problem(ask(single, asked, "&timeout=1"), 503);
    assertThat(ask(single, "ASK {}", "&timeout=20").body()).contains("true");
  }

  @Test
  void whatStopsAfterItsFirstPartBreaksTheConnection() {
    String query = "SELECT * { { ?s ?p ?o } UNION { " + ENDLESS + " } }";
    assertThatThrownBy(() -> ask(single, query, "&timeout=5")).isInstanceOf(IOException.class);
  }

  @Test
  void theClientChoosesAShorterTime() throws Exception {
    String endless = sparql("ASK { " + ENDLESS + " }");
    for (String wrong : new String[] {"0", "-1", "1.5", "soon", ""}) {
      SparqlProtocolIT.problem(get(sparql("ASK {}") + "&timeout=" + wrong), 400);
    }
    assertThat(get(endless, "Prefer", "respond-async, wait=1").body()).contains("1 秒");
    assertThat(
            RunningServer.post(
                    "/sparql",
                    "application/x-www-form-urlencoded",
                    endless.substring(endless.indexOf('?') + 1) + "&timeout=1")
                .body())
        .contains("1 秒");
  }

  @Test
  void whoComesWhenTheLineIsFullIsSentAway() throws Exception {
    try (WebServer busy = RunningServer.start(QueryLimits.DEFAULT.withQueries(1, 1))) {
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest endless = request(busy, "ASK { " + ENDLESS + " }", "&timeout=5");
      CompletableFuture<?> running = client.sendAsync(endless, BodyHandlers.ofString());
      CompletableFuture<?> waiting = client.sendAsync(endless, BodyHandlers.ofString());
      HttpResponse<String> refused;
      do {
        // The two may still be on their way; if this one came before them, one of them was refused.
        Thread.sleep(200);
        running = running.isDone() ? client.sendAsync(endless, BodyHandlers.ofString()) : running;
        waiting = waiting.isDone() ? client.sendAsync(endless, BodyHandlers.ofString()) : waiting;
        refused = ask(busy, "ASK {}", "&timeout=1");
      } while (refused.headers().firstValue("Retry-After").isEmpty());

      SparqlProtocolIT.problem(refused, 503);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
      running.join();
      waiting.join();
    }
  }

  @Test
  void aClientThatLeavesFreesItsThread() throws Exception {
    URI address = request(single, "ASK { " + ENDLESS + " }", "").uri();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String head =
          "GET "
              + address.getRawPath()
              + "?"
              + address.getRawQuery()
              + " HTTP/1.1\r\nHost: x\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      // Not before the query runs, or there would be nothing to stop.
      Thread.sleep(1000);
    }

    assertThat(ask(single, "ASK {}", "&timeout=20").body()).contains("true");
  }

  @Test
  void aHeadRequestLeavesNothingBehind() throws Exception {
    for (int i = 0; i < 5; i++) {
      HttpRequest head =
          HttpRequest.newBuilder(request(single, ALL, "").uri())
              .method("HEAD", HttpRequest.BodyPublishers.noBody())
              .build();
      assertThat(send(head).statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> ask(WebServer server, String query, String more)
      throws IOException, InterruptedException {
    return send(request(server, query, more));
  }

  private static HttpRequest request(WebServer server, String query, String more) {
    return HttpRequest.newBuilder(server.address().resolve(sparql(query) + more)).build();
  }
}
