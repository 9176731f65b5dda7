package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The targets over HTTP: their data are those of the canned query, their query runs anywhere. */
class TargetsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern VALUE =
      Pattern.compile("<td class=\"number\"><span class=\"visually-hidden\"[^>]*>[^<]+</span> <a");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "indicator=研发&unit=%25",
        "region=青海&due=2020",
        "industry=C14&year=2016",
        "document=青海省消费品工业“三品”专项行动实施方案"
      })
  void itsRowsAreThoseOfTheQuery(String view) throws Exception {
    String raw = raw(view);
    List<String> ours = lines(get("/targets?format=csv&" + raw));
    assertThat(ours).hasSizeGreaterThan(1);
    assertThat(lines(get("/queries/targets-by-indicator?format=csv&" + raw))).isEqualTo(ours);
    JsonNode json = JSON.readTree(get("/targets?format=json&" + raw).body());
    assertThat(json)
        .isEqualTo(JSON.readTree(get("/queries/targets-by-indicator?format=json&" + raw).body()));
    HttpResponse<String> answer =
        RunningServer.post(
            "/sparql",
            "application/sparql-query",
            get("/targets?format=rq&" + raw).body(),
            "Accept",
            "text/csv");
    assertThat(lines(answer)).isEqualTo(ours);
  }

  @Test
  void acceptDecidesWhereNoFormatIsGiven() throws Exception {
    assertThat(type(get("/targets", "Accept", "text/csv"))).startsWith("text/csv");
    assertThat(type(get("/targets", "Accept", "application/sparql-results+json")))
        .startsWith("application/sparql-results+json");
    assertThat(type(get("/targets", "Accept", "text/html"))).startsWith("text/html");
  }

  @Test
  void withoutScriptsEveryTargetIsOnAnAxisAndLeadsToItsWords() throws Exception {
    String view = "region=" + encode("青海");
    int targets = lines(get("/targets?format=csv&" + view)).size() - 1;
    String page = page("/targets?size=whole&" + view);
    Matcher values = VALUE.matcher(page);
    assertThat(values.results().count()).isEqualTo(targets);
    assertThat(page)
        .containsPattern("<a href=\"/documents/[^\"]+\\?start=\\d+&amp;end=\\d+#mark\"")
        .contains("<circle class=\"dot open\"")
        .contains("&gt; 2%");
  }

  @Test
  void aRangeIsDrawnFromEndToEnd() throws Exception {
    String page = page("/targets?indicator=" + encode("中国质量奖获奖企业数量"));
    Matcher span =
        Pattern.compile("<line class=\"span\" x1=\"([\\d.]+)%\" x2=\"([\\d.]+)%\"").matcher(page);
    assertThat(span.find()).isTrue();
    // 3–5 on an axis from 0 to 5 that leaves a twentieth on both sides.
    assertThat(Double.parseDouble(span.group(1))).isEqualTo(5 + 90 * 3 / 5.0);
    assertThat(Double.parseDouble(span.group(2))).isEqualTo(95);
  }

  @Test
  void theTableIsPaged() throws Exception {
    int targets = lines(get("/targets?format=csv")).size() - 1;
    assertThat(rows(page("/targets"))).isEqualTo(50);
    assertThat(rows(page("/targets?page=2"))).isEqualTo(targets - 50);
  }

  @Test
  void whatIsNotUnderstoodIsSaidOnThePageAndRefusedInData() throws Exception {
    String wrong = "/targets?unit=furlong&region=" + encode("没有这个地方");
    assertThat(page(wrong)).contains("furlong").contains("没有这个地方").contains("data-targets");
    HttpResponse<String> data = get(wrong + "&format=csv");
    assertThat(data.statusCode()).isEqualTo(422);
    assertThat(data.body()).contains("errors").contains("furlong");
  }

  private static int rows(String page) {
    String table = page.substring(page.indexOf("<table data-targets>"));
    return table.split("<th scope=\"row\">", -1).length - 1;
  }

  private static String page(String path) throws Exception {
    HttpResponse<String> answer = get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static String raw(String view) {
    return Pattern.compile("[^\\x00-\\x7f]+")
        .matcher(view)
        .replaceAll(words -> encode(words.group()));
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static List<String> lines(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().toList();
  }
}
