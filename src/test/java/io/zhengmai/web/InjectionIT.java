package io.zhengmai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.graph.Iris;
import io.zhengmai.query.HostileWords;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.web.answer.QueryLimits;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of parameters stay values, by GET, by POST, and in the addresses that answers name. */
class InjectionIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CANONICAL = Pattern.compile("<([^>]*)>; rel=\"canonical\"");

  private static WebServer server;
  private static String version;

  @BeforeAll
  static void start() {
    version = RunningServer.store().version();
    server =
        WebServer.prepare(
            "localhost",
            0,
            RunningServer.store(),
            Iris.standard(),
            QueryCatalogue.bundled().with(HostileWords.QUERIES),
            QueryLimits.DEFAULT);
    server.listen();
  }

  @AfterAll
  static void nothingWasChanged() {
    server.close();
    assertThat(RunningServer.store().version()).isEqualTo(version);
  }

  static List<String> strings() {
    return HostileWords.strings();
  }

  static List<String> iris() {
    return HostileWords.iris();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return RunningServer.send(HttpRequest.newBuilder(at(path)).GET().build());
  }

  private static HttpResponse<String> post(String path, String form) throws Exception {
    return RunningServer.send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static URI at(String path) {
    return server.address().resolve(path);
  }

  private static String pair(String name, String value) {
    return name + "=" + RunningServer.encode(value);
  }

  private static List<String> column(HttpResponse<String> response, String column)
      throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    List<String> values = new ArrayList<>();
    for (JsonNode row : JSON.readTree(response.body()).at("/results/bindings")) {
      values.add(row.path(column).path("value").asText());
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("strings")
  void aStringArrivesAsItIs(String words) throws Exception {
    HttpResponse<String> got = get("/queries/echo?" + pair("said", words));
    assertThat(column(got, "said")).containsExactly(words);
    assertThat(column(post("/queries/echo", pair("said", words)), "said")).containsExactly(words);
    assertThat(got.headers().firstValue("X-Total-Count")).contains("1");
    String link = got.headers().firstValue("Link").orElse("");
    if (words.length() < 1000) {
      Matcher canonical = CANONICAL.matcher(link);
      assertThat(canonical.find()).as(link).isTrue();
      assertThat(column(get(canonical.group(1)), "said")).containsExactly(words);
    } else {
      assertThat(link).as("an address too long to name").isEmpty();
    }
  }

  @Test
  void severalStringsArriveAsTheyAre() throws Exception {
    StringBuilder form = new StringBuilder();
    HostileWords.strings().forEach(w -> form.append(pair("said", w)).append('&'));
    assertThat(column(post("/queries/echo", form.toString()), "said"))
        .containsExactlyElementsOf(HostileWords.strings());
  }

  @ParameterizedTest
  @MethodSource("strings")
  void aNameThatBeginsAnotherNameIsNotMixedUpWithIt(String words) throws Exception {
    String form = pair("a", words) + "&" + pair("ab", "乙") + "&" + pair("w", words);
    HttpResponse<String> response = post("/queries/echo_two", form);
    assertThat(column(response, "a")).containsExactly(words);
    assertThat(column(response, "ab")).containsExactly("乙");
    assertThat(column(response, "zh")).containsExactly(words);
  }

  @ParameterizedTest
  @MethodSource("strings")
  void aBundledQueryFindsNothingByThem(String words) throws Exception {
    HttpResponse<String> response = post("/queries/targets-by-indicator", pair("indicator", words));
    assertThat(column(response, "target")).isEmpty();
    assertThat(post("/queries/documents", pair("region", words)).statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @MethodSource("iris")
  void whatIsNoIriIsRefused(String words) throws Exception {
    assertThat(get("/queries/echo_iri?" + pair("x", words)).statusCode()).isEqualTo(422);
    assertThat(post("/queries/echo_iri", pair("x", words)).statusCode()).isEqualTo(422);
  }

  @Test
  void aChineseIriArrivesAsItIs() throws Exception {
    String iri = "https://w3id.org/zhengmai/id/agency/河北省商务厅?a=1&b=%20#部分";
    assertThat(column(get("/queries/echo_iri?" + pair("x", iri)), "_x_iri")).containsExactly(iri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 } UNION {", "1;2", "0x10", "1e3", "一", "1.0", "--1", "1 2"})
  void whatIsNoNumberIsRefused(String words) throws Exception {
    assertThat(get("/queries/echo_number?" + pair("n", words)).statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @MethodSource("strings")
  void noneOfItIsTheNameOfAQueryParameterOrFormat(String words) throws Exception {
    String name = RunningServer.encode(words).replace("+", "%20");
    if (name.length() < 1000) {
      assertThat(get("/queries/" + name).statusCode()).isIn(400, 404);
      assertThat(get("/queries/echo/choices/" + name).statusCode()).isIn(400, 404);
    }
    assertThat(get("/queries/echo?said=x&" + name + "=1").statusCode()).isEqualTo(422);
    assertThat(get("/queries/echo?said=x&" + pair("format", words)).statusCode()).isEqualTo(406);
    assertThat(get("/queries/echo?said=x&" + pair("limit", words)).statusCode()).isEqualTo(422);
    assertThat(get("/queries/echo?said=x&" + pair("bom", words)).statusCode()).isEqualTo(400);
  }
}
