package io.zhengmai.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.web.answer.QueryLimits;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A deadline stops every operator of a query, not only its answer: the one thread of the server is
 * free for the next query at once.
 */
class DeadlineIT {
  /** A busy machine takes a while to stop a thread; an operator that never stops takes for ever. */
  private static final int TRIES = 40;

  private static final int PAUSE_MILLIS = 500;

  private static final String PRODUCT = "?s ?p ?o . ?a ?b ?c";

  private static WebServer single;

  @BeforeAll
  static void start() {
    single = RunningServer.start(QueryLimits.DEFAULT.withQueries(1, 1).withSeconds(1));
  }

  @AfterAll
  static void stop() {
    single.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { PRODUCT } ORDER BY ?o ?c",
        "SELECT DISTINCT ?o ?c { PRODUCT FILTER(?p = ?c) }",
        "SELECT (COUNT(*) AS ?n) { PRODUCT }",
        "SELECT (COUNT(DISTINCT ?o) AS ?n) { PRODUCT }",
        "SELECT ?p (COUNT(*) AS ?n) { PRODUCT } GROUP BY ?p HAVING(?n < 0)",
        "SELECT (GROUP_CONCAT(?o) AS ?n) { PRODUCT }",
        "SELECT (SUM(STRLEN(?x)) AS ?n) { PRODUCT BIND(CONCAT(STR(?o), STR(?c)) AS ?x) }",
        "SELECT (COUNT(*) AS ?n) { ?x (!<urn:x>)* ?y }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o MINUS { ?s ?p ?q . ?x ?y ?z } }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER NOT EXISTS { PRODUCT FILTER(?s = ?c) } }",
        "SELECT (COUNT(*) AS ?n) { { SELECT DISTINCT ?o ?c { PRODUCT } } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?a ?b ?c FILTER(?c = 'nothing') } FILTER(BOUND(?c)) }",
        "CONSTRUCT { ?s ?p ?o } { PRODUCT FILTER(?s = ?b) }",
        "ASK { FILTER(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(x?)(a+)+\\\\1$')) }",
        "ASK { FILTER(REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(x?)(a+)+\\\\1$', '') = '') }",
        "ASK { ?d <https://w3id.org/zhengmai/ontology#text> ?t FILTER(REGEX(?t, '.*.*.*.*q', 's')) }",
      })
  void itStops(String query) throws Exception {
    HttpResponse<String> late = ask(query.replace("PRODUCT", PRODUCT));
    assertThat(late.statusCode()).as(late.body()).isEqualTo(503);
    HttpResponse<String> next = ask("ASK {}");
    for (int tries = 0; tries < TRIES && next.statusCode() == 503; tries++) {
      Thread.sleep(PAUSE_MILLIS);
      next = ask("ASK {}");
    }
    assertThat(next.statusCode()).as("its thread is free again: " + next.body()).isEqualTo(200);
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    URI address = single.address().resolve(RunningServer.sparql(query));
    return RunningServer.send(HttpRequest.newBuilder(address).build());
  }
}
