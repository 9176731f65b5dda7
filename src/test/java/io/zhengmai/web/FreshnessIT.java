package io.zhengmai.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.web.answer.QueryLimits;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered while that which takes long is being made, at the start and after a change. */
@NullUnmarked
class FreshnessIT {
  private static final IRI GRAPH = Values.iri("urn:graph");

  @ParameterizedTest
  @ValueSource(strings = {"/matrix", "/compare", "/targets"})
  void theOldCountsStandUntilTheNewAreMade(String path) throws Exception {
    try (HeldStore store = held("analysis");
        WebServer server = RunningServer.start(store, QueryLimits.DEFAULT.withSeconds(1))) {
      HttpResponse<String> none = page(server, path);
      assertThat(none.statusCode()).isEqualTo(503);
      assertThat(none.headers().firstValue("Retry-After")).hasValue("5");
      assertThat(Jsoup.parse(none.body()).title()).contains("尚未就绪");

      store.letIn();
      HttpResponse<String> first = kept(server, path);
      String tag = first.headers().firstValue("ETag").orElseThrow();

      store.put(GRAPH, task());
      HttpResponse<String> old = page(server, path, "If-None-Match", tag);
      assertThat(old.statusCode()).isEqualTo(200);
      String asOf = old.headers().firstValue("Result-Stale").orElseThrow();
      assertThat(Instant.parse(asOf.substring("as-of=".length()))).isBefore(Instant.now());
      assertThat(old.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(old.headers().firstValue("ETag")).as("nobody may keep it").isEmpty();
      assertThat(Jsoup.parse(old.body()).select(".notice").text()).contains("尚未包含");

      store.letIn();
      HttpResponse<String> renewed = kept(server, path);
      assertThat(renewed.headers().firstValue("ETag")).get().isNotEqualTo(tag);
      assertThat(Jsoup.parse(renewed.body()).select(".notice").text()).doesNotContain("尚未包含");
    }
  }

  @Test
  void theOverviewIsThereBeforeItsNumbers() throws Exception {
    try (HeldStore store = held("overview");
        WebServer server = RunningServer.start(store, QueryLimits.DEFAULT)) {
      store.put(GRAPH, task());
      HttpResponse<String> before = page(server, "/");
      assertThat(before.statusCode()).isEqualTo(200);
      assertThat(before.headers().firstValue("ETag")).as("it changes by itself").isEmpty();
      assertThat(Jsoup.parse(before.body()).select(".cards")).isEmpty();
      assertThat(Jsoup.parse(before.body()).select(".notice").text()).contains("还在统计");
      store.letIn();
      assertThat(Jsoup.parse(kept(server, "/").body()).select(".cards").text()).contains("1任务");
    }
  }

  @Test
  void aQuestionIsThereBeforeTheSizeOfItsAnswer() throws Exception {
    try (HeldStore store = held("answer-sizes");
        WebServer server = RunningServer.start(store, QueryLimits.DEFAULT)) {
      Document before = Jsoup.parse(page(server, "/").body());
      assertThat(before.select("#first li")).hasSameSizeAs(QueryCatalogue.bundled().questions());
      assertThat(before.select("#first .count")).isEmpty();
      store.letIn();
      Document after = Jsoup.parse(kept(server, "/").body());
      assertThat(after.select("#first li .count")).hasSameSizeAs(after.select("#first li"));
      assertThat(after.select("#first .count")).isNotEmpty();
    }
  }

  private static HeldStore held(String thread) {
    return new HeldStore(Store.open("memory", GraphValidator.bundled()), thread);
  }

  private static Model task() {
    return new ModelBuilder()
        .subject("urn:task")
        .add(RDF.TYPE, Values.iri("https://w3id.org/zhengmai/ontology#Task"))
        .build();
  }

  private static HttpResponse<String> kept(WebServer server, String path) throws Exception {
    return RunningServer.kept(request(server, path).build());
  }

  private static HttpResponse<String> page(WebServer server, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request = request(server, path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return RunningServer.send(request.build());
  }

  private static HttpRequest.Builder request(WebServer server, String path) {
    return HttpRequest.newBuilder(server.address().resolve(path)).header("Accept", "text/html");
  }
}
