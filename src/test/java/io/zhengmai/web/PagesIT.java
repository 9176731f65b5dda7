package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all pages have in common: the reader's choices, and the files that they load. */
class PagesIT {
  private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

  @Test
  void filesOfAPageAreKeptForGoodAndAskedForByTag() throws Exception {
    List<String> loaded =
        LOADED.matcher(get("/").body()).results().map(found -> found.group(1)).toList();
    assertThat(loaded).hasSizeGreaterThan(5);
    for (String address : loaded) {
      HttpResponse<String> file = get(address);
      assertThat(file.statusCode()).as(address).isEqualTo(200);
      assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
      String tag = file.headers().firstValue("ETag").orElseThrow();
      assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
  }

  @Test
  void librariesAreServedAndNothingElseOfTheirJars() throws Exception {
    for (String file : List.of("echarts.mjs", "cytoscape.mjs", "yasgui.js", "yasgui.css")) {
      HttpResponse<String> library = get("/assets/any/lib/" + file);
      assertThat(library.statusCode()).as(file).isEqualTo(200);
      assertThat(library.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }
    assertThat(get("/assets/any/lib/echarts.js").statusCode()).isEqualTo(404);
    assertThat(get("/assets/any/../libraries.properties").statusCode()).isEqualTo(404);
  }

  @Test
  void aLanguageThatWasChosenIsKept() throws Exception {
    HttpResponse<String> chosen = get("/?lang=en");
    assertThat(chosen.body()).contains("<html lang=\"en\"");
    String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("lang=en;");
    assertThat(get("/documents", "Accept", "text/html", "Cookie", "lang=en").body())
        .contains("<html lang=\"en\"");
    assertThat(get("/?lang=zh", "Cookie", "lang=en").body()).contains("<html lang=\"zh-Hans\"");
  }

  @Test
  void aThemeIsChosenWithoutScripts() throws Exception {
    HttpResponse<String> chosen = get("/theme?choose=dark&to=%2Fdocuments%3Fa%3D1");
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(chosen.headers().firstValue("Location")).hasValue("/documents?a=1");
    assertThat(chosen.headers().firstValue("Set-Cookie").orElse("")).startsWith("theme=dark;");
    assertThat(get("/", "Cookie", "theme=dark").body()).contains("data-theme=\"dark\"");
  }

  @Test
  void nobodyIsLedToAnotherHost() throws Exception {
    for (String elsewhere : List.of("//evil.example", "https://evil.example", "/%5Cevil.example")) {
      assertThat(get("/theme?choose=dark&to=" + elsewhere).headers().firstValue("Location"))
          .as(elsewhere)
          .hasValue("/");
    }
  }

  @Test
  void aBrowserGetsAProblemAsAPage() throws Exception {
    HttpResponse<String> page = get("/page/agency/nobody?lang=en", "Accept", "text/html,*/*;q=0.8");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body()).contains("<h1").contains("Not found").contains("HTTP 404");
    assertThat(page.body()).doesNotContain("没有找到", "图谱中没有");
    assertThat(get("/page/agency/nobody?lang=zh", "Accept", "text/html").body())
        .contains("没有找到", "图谱中没有")
        .doesNotContain("Not found", "does not know");
    assertThat(get("/no/such/path", "Accept", "text/html").body()).contains("<html");
    assertThat(get("/no/such/path").headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void aPageOfWrongParametersSaysWhichAreWrong() throws Exception {
    HttpResponse<String> page =
        get("/search?q=x&kind=nothing&lang=en", "Accept", "text/html,*/*;q=0.8");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("there is no kind nothing").doesNotContain("没有这种事物");
  }

  @Test
  void aBrowserThatFollowsTheAddressOfQueriesFindsTheWorkbench() throws Exception {
    HttpResponse<String> page = get("/sparql", "Accept", "text/html,*/*;q=0.8");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location")).hasValue("/workbench");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/matrix", "/compare", "/targets"})
  void anIndustryThatNothingIsCalledIsNotLostFromTheForm(String path) throws Exception {
    Document page =
        Jsoup.parse(get(path + "?lang=zh&industry=nothing", "Accept", "text/html").body());
    assertThat(page.select(".notice").text()).contains("nothing");
    assertThat(page.select("input[name=industry]").attr("value")).isEqualTo("nothing");
  }
}
