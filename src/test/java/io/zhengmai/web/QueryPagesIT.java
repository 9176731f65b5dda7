package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.QueryCatalogue;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The canned queries as pages that work without scripts. */
@NullUnmarked
class QueryPagesIT {
  private static final String DAIRY = "/queries/agencies-leading-industry?industry=";

  @Test
  void everyQueryIsListedUnderItsTopicAndHasAForm() throws Exception {
    Document list = page("/queries", 200);
    for (CannedQuery query : QueryCatalogue.bundled().list()) {
      assertThat(list.select("section a[href=/queries/" + query.name() + "]")).hasSize(1);
      Document page = page("/queries/" + query.name(), 200);
      query
          .parameters()
          .forEach(
              parameter ->
                  assertThat(page.select("form [name=" + parameter.name() + "]"))
                      .as(query.name() + " " + parameter.name())
                      .isNotEmpty());
      assertThat(page.select("#sparql pre").text()).contains("WHERE");
    }
  }

  @Test
  void anAnswerNamesThingsAndLeadsToTheirPagesAndWords() throws Exception {
    Document page =
        page(DAIRY + encode("乳制品") + "&region=" + encode("青海") + "&basis=" + encode("明示"), 200);
    assertThat(page.select("table thead th").eachText())
        .contains("机构", "原文")
        .doesNotContain("机构 IRI", "起点");
    assertThat(page.select("table tbody tr")).hasSize(2);
    assertThat(page.select("tbody a[href^=/page/agency/]").eachText()).contains("青海省工商局");
    assertThat(page.select("tbody td.long a").attr("href")).contains("start=").contains("end=");
    assertThat(page.select("input[name=industry]").eachAttr("value")).contains("乳制品");
    assertThat(page.select("input[name=basis][checked]")).hasSize(1);
  }

  /** The columns to draw are named in the file of the query. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "roles-of-agency?agency=青海省农牧厅",
        "industries-led-by-agency?agency=青海省农牧厅",
        "timeline-of-agency?agency=青海省农牧厅",
        "targets-by-deadline?region=青海",
        "targets-by-indicator?region=青海",
        "agency-industry-matrix?region=青海",
        "dataset-statistics",
      })
  void anAnswerIsDrawnAsItsQuerySays(String question) throws Exception {
    int words = question.indexOf('=') + 1;
    String path = question.substring(0, words) + encode(question.substring(words));
    Document page = page("/queries/" + (words == 0 ? question : path), 200);
    Element figure = page.expectFirst("figure[data-chart]");
    JsonNode option =
        new ObjectMapper().readTree(figure.expectFirst("script[type=application/json]").data());
    int rows = page.select("table tbody tr").size();
    assertThat(rows).isPositive();
    assertThat(option.at("/series/0/data").size()).isPositive().isLessThanOrEqualTo(rows);
    assertThat(page.select("script[type=module][src*=chart]")).hasSize(1);
  }

  @Test
  void nothingIsDrawnWhereNothingIsFoundOrNoDrawingIsAskedFor() throws Exception {
    assertThat(page("/queries/roles-of-agency", 200).select("figure[data-chart]")).isEmpty();
    assertThat(page(DAIRY + encode("乳制品"), 200).select("figure[data-chart]")).isEmpty();
  }

  @Test
  void aLongAnswerHasPages() throws Exception {
    String all = "/queries/agency-industry-matrix";
    Document first = page(all, 200);
    assertThat(first.select("table tbody tr")).hasSize(100);
    Document second = page(first.select("a[rel=next]").attr("href").replaceFirst("#.*", ""), 200);
    assertThat(second.select("a[rel=prev]")).hasSize(1);
    assertThat(second.select("tbody").text()).isNotEqualTo(first.select("tbody").text());
  }

  @Test
  void whatIsWrongStandsAtItsField() throws Exception {
    Document page = page(DAIRY + encode("奶"), 422);
    assertThat(page.select(".field:has([name=industry]) [role=alert]").text()).contains("奶");
    assertThat(page.select("input[name=industry]").first().attr("aria-invalid")).isEqualTo("true");
    assertThat(page("/queries/documents?colour=red", 422).select("main .notice").text())
        .contains("colour");
  }

  @Test
  void anotherFormatIsNoPage() throws Exception {
    HttpResponse<String> csv =
        get("/queries/documents?format=csv", "Accept", "text/html,*/*;q=0.8");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(get("/queries").headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
  }

  private static Document page(String path, int status) throws Exception {
    HttpResponse<String> answer = get(path, "Accept", "text/html,*/*;q=0.8");
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    return Jsoup.parse(answer.body());
  }
}
