package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The matrix over HTTP: its data are those of the canned query, its query runs anywhere. */
class MatrixIT {
  private static final String VIEW =
      "rows=successor&level=2&region=" + encode("河北省") + "&basis=firstListed";

  @Test
  void itsRowsAreThoseOfTheQuery() throws Exception {
    Set<String> ours = lines(get("/matrix?format=csv&" + VIEW));
    assertThat(ours).hasSizeGreaterThan(5);
    assertThat(lines(get("/queries/agency-industry-matrix?format=csv&" + VIEW))).isEqualTo(ours);
  }

  @Test
  void itsQueryGivesTheSameRows() throws Exception {
    HttpResponse<String> query = get("/matrix?format=rq&" + VIEW);
    assertThat(query.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/sparql-query");
    HttpResponse<String> answer =
        RunningServer.post(
            "/sparql", "application/sparql-query", query.body(), "Accept", "text/csv");
    assertThat(lines(answer)).isEqualTo(lines(get("/matrix?format=csv&" + VIEW)));
  }

  @Test
  void theQueryOfACellGivesItsTasks() throws Exception {
    String cell = "/matrix?count=tasks&region=630000&column=C144&row=" + encode("工业和信息化");
    String page = get(cell, "Accept", "text/html").body();
    HttpResponse<String> answer =
        RunningServer.post(
            "/sparql",
            "application/sparql-query",
            get(cell + "&format=rq").body(),
            "Accept",
            "text/csv");
    List<String> tasks =
        lines(answer).stream().skip(1).map(line -> line.split(",")[0]).distinct().toList();
    assertThat(tasks).isNotEmpty();
    assertThat(page.split("class=\"sheet\"", -1)).hasSize(tasks.size() + 1);
  }

  @Test
  void withoutScriptsEveryCellIsALink() throws Exception {
    String page = get("/matrix", "Accept", "text/html").body();
    assertThat(page).containsPattern("<td class=\"heat-\\d\"><a href=\"/matrix\\?[^\"]+#tasks\"");
  }

  @Test
  void whatIsNotUnderstoodIsSaidOnThePageAndRefusedInData() throws Exception {
    String wrong = "/matrix?rows=mountains&region=" + encode("没有这个地方");
    HttpResponse<String> page = get(wrong, "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("mountains").contains("没有这个地方").contains("data-matrix");
    HttpResponse<String> data = get(wrong + "&format=csv");
    assertThat(data.statusCode()).isEqualTo(422);
    assertThat(data.body()).contains("errors").contains("mountains");
  }

  private static Set<String> lines(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().collect(Collectors.toSet());
  }
}
