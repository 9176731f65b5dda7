package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.builder;
import static io.zhengmai.web.RunningServer.get;
import static io.zhengmai.web.RunningServer.post;
import static io.zhengmai.web.RunningServer.send;
import static io.zhengmai.web.RunningServer.sparql;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP asks of every address: HEAD, conditional requests, compression, other origins. */
class HttpSemanticsIT {
  private static final String ORIGIN = "https://elsewhere.example";

  /** The overview is counted beside the requests; until it is whole, it has no tag. */
  @BeforeEach
  void awaitTheOverview() throws Exception {
    RunningServer.kept(builder("/").build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sparql",
        "/sparql?query=ASK%20%7B%7D",
        "/graph-store?graph=https://w3id.org/zhengmai/id/graph/ontology",
        "/queries",
        "/documents",
        "/data/region/130000",
        "/page/region/130000",
        "/ontology",
      })
  void theCurrentAnswerIsNotSentAgain(String path) throws Exception {
    HttpResponse<String> first = get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");

    HttpResponse<String> second = get(path, "If-None-Match", "\"other\", " + tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.headers().firstValue("ETag")).hasValue(tag);
    assertThat(second.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(second.body()).isEmpty();
    HttpResponse<String> head =
        send(builder(path, "If-None-Match", tag).method("HEAD", BodyPublishers.noBody()).build());
    assertThat(head.statusCode()).isEqualTo(304);
    assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void eachFormHasItsOwnTag() throws Exception {
    Set<String> tags = new LinkedHashSet<>();
    for (String path : new String[] {"/documents", "/documents?lang=en", "/documents?lang=zh"}) {
      for (String accept : new String[] {"text/html", "application/json"}) {
        tags.add(get(path, "Accept", accept).headers().firstValue("ETag").orElseThrow());
      }
    }
    assertThat(tags).hasSize(6);
    String other =
        get("/documents", "Accept", "text/html", "Accept-Language", "en")
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    assertThat(tags).doesNotContain(other);
  }

  @Test
  void aChangeOfTheDatasetChangesTheTag() throws Exception {
    String before = get("/documents").headers().firstValue("ETag").orElseThrow();
    try (RepositoryConnection connection = RunningServer.store().connect()) {
      connection.add(Values.iri("urn:甲"), RDFS.LABEL, Values.literal("甲"));
      connection.remove(Values.iri("urn:甲"), RDFS.LABEL, Values.literal("甲"));
    }
    assertThat(get("/documents", "If-None-Match", before).statusCode()).isEqualTo(200);
  }

  @Test
  void whatDoesNotFollowFromTheDatasetHasNoTag() throws Exception {
    assertThat(get("/health").headers().firstValue("ETag")).isEmpty();
    assertThat(get("/sparql?query=nonsense").headers().firstValue("ETag")).isEmpty();
    assertThat(get("/page/nothing").headers().firstValue("ETag")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sparql",
        "/sparql?query=ASK%20%7B%7D",
        "/sparql?query=nonsense",
        "/graph-store?default",
        "/graph-store?graph=urn:nothing",
        "/queries",
        "/documents",
        "/id/region/130000",
        "/id/nothing",
        "/data/region/130000",
        "/page/region/130000",
        "/ontology",
        "/health",
        "/assets/style.css",
      })
  void headSaysWhatGetSays(String path) throws Exception {
    HttpResponse<String> whole = get(path);
    HttpResponse<String> head = send(builder(path).method("HEAD", BodyPublishers.noBody()).build());
    assertThat(head.statusCode()).isEqualTo(whole.statusCode());
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"ETag", "Location", "Vary", "Result-Limits"}) {
      assertThat(head.headers().allValues(name)).isEqualTo(whole.headers().allValues(name));
    }
  }

  @ParameterizedTest
  @CsvSource({"text/turtle", "application/n-triples", "application/trig", "application/ld+json"})
  void whoTakesItGetsItCompressed(String type) throws Exception {
    String path = sparql("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 5000");
    HttpResponse<byte[]> small =
        HttpClient.newHttpClient()
            .send(
                builder(path, "Accept", type, "Accept-Encoding", "gzip").build(),
                BodyHandlers.ofByteArray());
    HttpResponse<String> plain = get(path, "Accept", type);

    assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(String.join(",", small.headers().allValues("Vary"))).contains("Accept-Encoding");
    byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes();
    assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(plain.body());
    assertThat(small.headers().firstValue("ETag")).isEqualTo(plain.headers().firstValue("ETag"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /sparql?query=ASK%20%7B%7D, true",
    "POST, /sparql, true",
    "HEAD, /data/region/130000, true",
    "GET, /queries, true",
    "POST, /update, false",
    "PUT, /graph-store?default, false",
    "POST, /graph-store?default, false",
    "DELETE, /graph-store?default, false",
  })
  void pagesOfAnyOriginMayReadAndNoneMayWrite(String method, String path, boolean allowed)
      throws Exception {
    HttpResponse<String> answer =
        send(
            builder(
                    path,
                    "Origin",
                    ORIGIN,
                    "Access-Control-Request-Method",
                    method,
                    "Access-Control-Request-Headers",
                    "content-type")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent())
        .isEqualTo(allowed);
    assertThat(answer.headers().allValues("Access-Control-Allow-Methods"))
        .isEqualTo(allowed ? List.of(method) : List.of());
  }

  @Test
  void answersAndProblemsOfReadingAreShared() throws Exception {
    String header = "Access-Control-Allow-Origin";
    assertThat(get("/sparql?query=nonsense", "Origin", ORIGIN).headers().firstValue(header))
        .hasValue("*");
    HttpResponse<String> posted =
        post("/sparql", "application/sparql-query", "ASK {}", "Origin", ORIGIN);
    assertThat(posted.headers().firstValue(header)).hasValue("*");
    assertThat(posted.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains("ETag", "Result-Truncated");
    HttpResponse<String> written =
        post("/update", "application/sparql-update", "CLEAR ALL", "Origin", ORIGIN);
    assertThat(written.headers().firstValue(header)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/graph-store?graph=nowhere,应为绝对 IRI,absolute IRI",
    "/graph-store,请指定图,Name a graph",
    "/export?format=nothing,没有这种格式,no such format",
    "/graph/path,须给出参数,are needed",
    "/sparql?query=ASK%7BSERVICE%20%3Curn:a%3E%7B%3Fs%20%3Fp%20%3Fo%7D%7D,不允许 SERVICE,SERVICE is refused",
    "/nowhere,此处没有内容,Nothing is here",
  })
  void aProblemIsSaidInTheLanguageOfTheRequest(String path, String chinese, String english)
      throws Exception {
    HttpResponse<String> zh = get(path, "Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8");
    assertThat(zh.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(zh.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
    assertThat(zh.body()).contains(chinese).doesNotContain(english);
    assertThat(get(path, "Accept-Language", "en").body())
        .contains(english)
        .doesNotContainPattern("\\p{IsHan}");
    assertThat(get(path).body()).contains(chinese, english);
  }
}
