package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The comparison over HTTP: a page, its rows, and the query behind them. */
class CompareIT {
  private static final String VIEW = "/compare?region=630000&region=150000&words=" + encode("品牌");

  @Test
  void itsTasksAreThoseOfItsQuery() throws Exception {
    HttpResponse<String> query = get(VIEW + "&format=rq");
    assertThat(query.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/sparql-query");
    HttpResponse<String> asked =
        RunningServer.post(
            "/sparql",
            "application/sparql-query",
            query.body(),
            "Accept",
            "application/sparql-results+json");
    Set<String> ours = column(rows(get(VIEW, "Accept", "application/sparql-results+json")), "task");
    assertThat(ours).hasSizeGreaterThan(5);
    assertThat(column(rows(asked), "task")).isEqualTo(ours);
  }

  @Test
  void rowsOfOneNumberAreOfSeveralSides() throws Exception {
    List<Map<String, String>> shared = rows(get(VIEW + "&show=shared&format=json"));
    assertThat(shared).isNotEmpty();
    for (Map<String, String> row : shared) {
      assertThat(
              shared.stream()
                  .filter(other -> Objects.equals(other.get("row"), row.get("row")))
                  .map(other -> other.get("side"))
                  .distinct())
          .hasSize(Integer.parseInt(row.get("sides")))
          .hasSizeGreaterThan(1);
      assertThat(Double.parseDouble(row.get("likeness"))).isBetween(0.3, 1.0);
      assertThat(row.keySet()).containsAnyOf("words", "things", "indicators");
    }
  }

  @Test
  void whatOneSideAloneHasIsOfThatSide() throws Exception {
    List<Map<String, String>> alone = rows(get(VIEW + "&show=only&only=630000&format=json"));
    assertThat(column(alone, "sideName")).containsExactly("青海省");
    assertThat(column(alone, "sides")).containsExactly("1");
  }

  @Test
  void everyRowIsADifferenceWhereDifferencesAreAskedFor() throws Exception {
    List<Map<String, String>> leads =
        rows(get("/compare?region=630000&region=130000&show=leads&format=json"));
    assertThat(column(leads, "leadsDiffer")).containsExactly("true");
    List<Map<String, String>> targets =
        rows(get("/compare?region=630000&region=130000&show=targets&format=json"));
    assertThat(column(targets, "targetsDiffer")).containsExactly("true");
  }

  @Test
  void withoutAChoiceItShowsAllProvincesAndAnIndustry() throws Exception {
    String page = get("/compare", "Accept", "text/html", "Accept-Language", "zh").body();
    assertThat(page).contains("河北省", "青海省", "内蒙古自治区", "对上的依据：");
    assertThat(page).containsPattern("name=\"industry\" value=\"[^\"]+\"");
    assertThat(page).containsPattern("<a class=\"place\" href=\"/documents/[^\"]+start=\\d+");
    Set<String> sides = column(rows(get("/compare?format=json")), "sideName");
    assertThat(sides).containsExactly("内蒙古自治区", "河北省", "青海省");
  }

  @Test
  void documentsAreComparedInsteadOfProvinces() throws Exception {
    String chosen =
        "/compare?document="
            + encode("冀政办字〔2016〕86号")
            + "&document="
            + encode("青海省消费品工业“三品”专项行动实施方案");
    Set<String> sides = column(rows(get(chosen + "&format=json")), "side");
    assertThat(sides).hasSize(2).allMatch(side -> side.contains("/id/document/"));
    String page = get(chosen, "Accept", "text/html").body();
    assertThat(Pattern.compile("name=\"document\"[^>]+checked").matcher(page).results()).hasSize(2);
  }

  @Test
  void toOneSideOthersAreAdded() throws Exception {
    Set<String> sides = column(rows(get("/compare?region=630000&format=json")), "sideName");
    assertThat(sides).contains("青海省", "河北省");
    assertThat(get("/compare?region=630000&lang=zh", "Accept", "text/html").body())
        .contains("只选了一方");
  }

  @Test
  void whatIsNotUnderstoodIsSaidOnThePageAndRefusedInData() throws Exception {
    String wrong = "/compare?show=mountains&region=" + encode("没有这个地方");
    HttpResponse<String> page = get(wrong, "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("mountains").contains("没有这个地方");
    HttpResponse<String> data = get(wrong + "&format=json");
    assertThat(data.statusCode()).isEqualTo(422);
    assertThat(data.body()).contains("errors").contains("mountains");
  }

  @Test
  void sevenSidesAreTooMany() throws Exception {
    String seven =
        "/compare?region=110000&region=120000&region=130000&region=140000&region=150000"
            + "&region=210000&region=220000";
    assertThat(get(seven + "&format=json").statusCode()).isEqualTo(422);
    assertThat(get(seven + "&lang=zh", "Accept", "text/html").body()).contains("最多并列 6 方");
  }

  private static Set<String> column(List<Map<String, String>> rows, String name) {
    Set<String> values = new TreeSet<>();
    rows.forEach(row -> values.add(row.get(name)));
    return values;
  }

  private static List<Map<String, String>> rows(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode solution : new ObjectMapper().readTree(answer.body()).at("/results/bindings")) {
      Map<String, String> row = new HashMap<>();
      solution.properties().forEach(e -> row.put(e.getKey(), e.getValue().path("value").asText()));
      rows.add(row);
    }
    return rows;
  }
}
