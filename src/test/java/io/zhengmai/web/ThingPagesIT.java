package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a thing: what a reader finds on it without scripts. */
@NullUnmarked
class ThingPagesIT {
  private static final String HEBEI_QUALITY = "agency/河北省质监局";

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agency/河北省质监局|counterparts|继任机构|河北省市场监管局
          agency/河北省质监局|counterparts|国家对口部门|国家质检总局
          agency/河北省质监局|counterparts|对口机构|青海省质监局
          agency/青海省经济和信息化委|roles|牵头|明示
          agency/青海省经济和信息化委|partners|青海省质监局|9
          agency/青海省经济和信息化委|industries|食品|C14
          agency/河北省质监局|timeline|文件交办任务|2016-07-27
          agency/河北省质监局|timeline|机构改革|质量技术监督职责转入市场监督管理
          agency/国家卫生健康委|counterparts|前身|国家卫生计生委
          industry/C144|scheme|上位行业|食品
          industry/C144|scheme|下位行业|婴幼儿配方乳粉
          industry/C144|leads|河北省|河北省工业和信息化厅
          industry/C144|products|产品|河北省
          industry/C144|standards|绿色食品认证|青海省
          agency-line/工业和信息化|agencies|内蒙古自治区经济和信息化委|18
          region/630000|documents|三品|青海省人民政府办公厅
          standard/卓越绩效|places|河北省质监局|卓越绩效
          brand/君乐宝|places|河北省|君乐宝
          product/婴幼儿配方乳粉|places|青海省|青海省经济和信息化委
          material/硅灰石|places|青海省|硅灰石
          honour/中国驰名商标|places|内蒙古自治区质监局|流通
          programme/标准质量提升行动|places|青海省质监局|制药
          event/清食展|places|青海省|清食展
          document/青海省人民政府办公厅-ef694bfa|leads|青海省经济和信息化委|明示
          """)
  void aPanelAnswersWhatPeopleAskOfTheKind(String thing, String panel, String one, String other)
      throws Exception {
    Document page = page(thing, "");
    List<Element> rows = page.select("section#" + panel + " tbody tr");
    assertThat(rows)
        .anySatisfy(row -> assertThat(row.text()).contains(one).contains(other))
        .hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void aLongPanelHasPagesAndLeadsToItsQueryAndData() throws Exception {
    Document first = page(HEBEI_QUALITY, "");
    Element panel = first.selectFirst("section#partners");
    assertThat(panel.select("tbody tr")).hasSize(10);
    int total = Integer.parseInt(panel.select(".count").text());
    assertThat(total).isGreaterThan(20);
    Document last = page(HEBEI_QUALITY, "&partners=" + ((total + 9) / 10));
    assertThat(last.select("section#partners tbody tr")).hasSize((total - 1) % 10 + 1);
    assertThat(last.select("section#roles tbody")).hasSameSizeAs(first.select("#roles tbody"));
    String csv = panel.select("a[href$=format=csv]").attr("href");
    HttpResponse<String> data = get(csv);
    assertThat(data.headers().firstValue("X-Total-Count")).hasValue(String.valueOf(total));
    assertThat(get(panel.select(".actions a").first().attr("href"), "Accept", "text/html").body())
        .contains("id=\"answer\"");
  }

  @Test
  void everyRowOfARoleLeadsToTheWordsInTheirDocument() throws Exception {
    for (Element row : page(HEBEI_QUALITY, "").select("section#roles tbody tr")) {
      String href = row.select("td.long a").attr("href");
      assertThat(href).startsWith("/documents/").contains("start=").endsWith("#mark");
      Document reader = Jsoup.parse(get(href.replace("#mark", ""), "Accept", "text/html").body());
      assertThat(reader.select("#mark").text()).isNotEmpty();
    }
  }

  @Test
  void whatSeveralDocumentsSayIsShownOnceWithAllOfThem() throws Exception {
    Document page = page(HEBEI_QUALITY, "");
    Element line = page.select("#facts dt:contains(条线) + dd").first();
    assertThat(line.select("li")).hasSize(1);
    assertThat(line.select("a.source")).hasSizeGreaterThan(1);
    List<String> numbered = page.select("#facts ol.sources > li a").eachAttr("href");
    for (Element source : line.select("a.source")) {
      assertThat(numbered.get(Integer.parseInt(source.text()) - 1)).isEqualTo(source.attr("href"));
    }
  }

  @Test
  void aDutyShowsOnWhatTheLeadRests() throws Exception {
    Document page = page("agency/青海省经济和信息化委", "");
    assertThat(page.select("#duties tbody tr:contains(明示)")).hasSize(8);
    assertThat(page.select("#duties tbody tr:contains(首列)")).hasSize(1);
  }

  @Test
  void anIndicatorLeadsToItsTargetAndADateStaysInOneLine() throws Exception {
    Elements due = page("region/630000", "").select("section#deadlines tbody tr");
    assertThat(due).isNotEmpty();
    assertThat(due.select("td:eq(1) a[href*=/target/]")).hasSameSizeAs(due);
    Elements dates = page(HEBEI_QUALITY, "").select("section#timeline tbody td:first-child");
    assertThat(dates.eachText()).contains("2016-07-27");
    assertThat(dates.is(".nowrap")).isTrue();
  }

  @Test
  void codesAreReadAsWordsInBothLanguages() throws Exception {
    assertThat(page("industry/C144", "&lang=en").select("#scheme tbody").text())
        .contains("broader industry")
        .doesNotContain("上位");
  }

  @Test
  void whatIsSaidInBothLanguagesIsReadInOne() throws Exception {
    String thing = "programme/标准质量提升行动";
    Elements zh = page(thing, "").select("#facts > dl > dd > ul li");
    Elements en = page(thing, "&lang=en").select("#facts > dl > dd > ul li");
    assertThat(zh.eachText()).anyMatch(words -> words.startsWith("参考数据中没有"));
    assertThat(zh.eachText()).noneMatch(words -> words.startsWith("the reference data"));
    assertThat(en.eachText()).anyMatch(words -> words.startsWith("the reference data"));
    assertThat(page("region/630000", "").select("#facts").text()).contains("省级");
    assertThat(page("agency-line/食品药品监督管理", "").select("#links").text())
        .contains("食品药品监督管理职责转入市场监督管理（2018年，国家）")
        .doesNotContain("2018-state");
  }

  private static Document page(String thing, String more) throws Exception {
    String path = "/page/" + encode(thing).replace("%2F", "/") + "?facts=1" + more;
    HttpResponse<String> answer =
        get(path, "Accept", "text/html,*/*;q=0.8", "Accept-Language", "zh");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void whatHasNoNameIsCalledByItsWords() throws Exception {
    for (String[] thing :
        new String[][] {
          {"document/冀政办字〔2016〕86号/unresolved/2", "公路水运工程"},
          {"document/河北省人民政府办公厅-2017-01-16-23b7fdd0/citation/1", "消费品标准和质量提升规划"},
        }) {
      String path = "/page/" + encode(thing[0]).replace("%2F", "/");
      Document page = Jsoup.parse(get(path, "Accept", "text/html").body());
      assertThat(page.select("h1").text()).contains(thing[1]);
    }
  }
}
