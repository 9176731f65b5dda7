package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.QueryCatalogue;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The first page: counts that lead on, what people ask first, and the latest documents. */
@NullUnmarked
class HomeIT {
  private static final int TRIES = 600;
  private static final int PAUSE_MILLIS = 100;

  @Test
  void everyCountLeadsOn() throws Exception {
    Document home = home("zh");
    assertThat(home.select(".cards .name").eachText())
        .contains("文件", "任务", "机构", "行业", "指标", "未能确定");
    assertThat(home.select(".cards > li")).hasSameSizeAs(home.select(".cards > li > a.card"));
    for (String href : home.select(".cards a").eachAttr("href")) {
      assertThat(get(href, "Accept", "text/html").statusCode()).as(href).isEqualTo(200);
    }
  }

  @Test
  void aQuestionSaysHowLongItsAnswerIs() throws Exception {
    Document home = home("zh");
    assertThat(home.select("#first li")).hasSameSizeAs(QueryCatalogue.bundled().questions());
    for (Element question : home.select("#first li")) {
      String size = question.select(".count").text().replaceAll("[^0-9]", "");
      String href = question.select("a").attr("href");
      String data = href + (href.contains("?") ? "&" : "?") + "format=csv";
      assertThat(get(data).headers().firstValue("X-Total-Count")).as(href).hasValue(size);
      assertThat(size).as(href).isNotEqualTo("0");
    }
    assertThat(home("en").select("#first").text()).contains("Who leads the dairy industry?");
  }

  @Test
  void documentsStandByTheirDates() throws Exception {
    List<String> dates = home("zh").select("#latest time").eachAttr("datetime");
    assertThat(dates).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(home("zh").select("#latest li a[href^=/page/document/]")).hasSameSizeAs(dates);
  }

  /** The page with all its numbers. */
  private static Document home(String language) throws Exception {
    for (int i = 0; i < TRIES; i++) {
      HttpResponse<String> page = get("/?lang=" + language, "Accept", "text/html");
      assertThat(page.statusCode()).isEqualTo(200);
      if (page.headers().firstValue("ETag").isPresent()) {
        return Jsoup.parse(page.body());
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new AssertionError("it counts for ever");
  }
}
