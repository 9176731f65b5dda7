package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class WorkbenchIT {
  private static final String PREFIXES =
      "PREFIX zm: <https://w3id.org/zhengmai/ontology#>\n"
          + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";

  private static final String REGION = "https://w3id.org/zhengmai/id/region/";

  @Test
  void showsTheRowsThatTheEndpointAnswersWith() throws Exception {
    String query = PREFIXES + "SELECT ?a ?t { ?a zm:leads ?t } ORDER BY ?a ?t";
    Document page = page("/workbench?query=" + encode(query));
    String csv = get("/sparql?format=csv&query=" + encode(query)).body();
    List<String> links = page.select("tbody td:first-child a").eachAttr("href");
    assertThat(page.select("tbody tr")).hasSize(csv.split("\r\n").length - 1);
    assertThat(links).isNotEmpty().allMatch(href -> href.startsWith("/page/agency/"));
    assertThat(page.select("form[action=/sparql] input[name=query]").val()).isEqualTo(query);
    assertThat(page.select("form[action=/sparql] button").eachAttr("value"))
        .contains("csv", "tsv", "srj", "srx");
  }

  static Stream<Arguments> whatSuits() {
    return Stream.of(
        Arguments.of("SELECT ?a { ?a zm:leads ?t }", "table"),
        Arguments.of("SELECT ?a (COUNT(?t) AS ?n) { ?a zm:leads ?t } GROUP BY ?a", "table chart"),
        Arguments.of("SELECT ?a ?t { ?a zm:leads ?t }", "table network"),
        Arguments.of(
            "SELECT ?n ?y { VALUES (?n ?y) { ('a' '2020'^^xsd:gYear) } }", "table timeline"),
        Arguments.of("SELECT ?r { VALUES ?r { <" + REGION + "632121> } }", "table map"),
        Arguments.of("CONSTRUCT { ?a zm:leads ?t } WHERE { ?a zm:leads ?t }", "table network"));
  }

  @ParameterizedTest
  @MethodSource("whatSuits")
  void offersTheFormsThatSuitTheResult(String query, String forms) throws Exception {
    Document page = page("/workbench?query=" + encode(PREFIXES + query));
    assertThat(page.select(".tabs a").eachAttr("href"))
        .map(href -> href.replaceAll(".*view=(\\w+).*", "$1"))
        .isEqualTo(Arrays.asList(forms.split(" ")));
  }

  @Test
  void drawsBarsOfTheNumbersInTheResult() throws Exception {
    String query = "SELECT ?name ?n { VALUES (?name ?n) { ('乳制品' 3) ('<script>' 5) } }";
    Document page = page("/workbench?view=chart&query=" + encode(query));
    JsonNode option = new ObjectMapper().readTree(page.select("figure script").first().data());
    assertThat(option.at("/yAxis/data")).map(JsonNode::asText).containsExactly("乳制品", "<script>");
    assertThat(option.at("/series/0/data")).map(JsonNode::asInt).containsExactly(3, 5);
    assertThat(page.select("figure table td").eachText()).contains("乳制品", "3", "<script>", "5");
  }

  static Stream<Arguments> whatIsMapped() {
    return Stream.of(
        Arguments.of(
            "SELECT ?r ?n { VALUES (?r ?n) { (<63> 3) (<632121> 2.5) (<13> 1) (<100000> 9) } }",
            "河北 1 heat-1, 青海 5.5 heat-4",
            "?n 1"),
        Arguments.of(
            "SELECT ?r { VALUES (?r) { (<63>) (<13>) (<1301>) (UNDEF) (<44>) } }",
            "广东 1 heat-2, 河北 2 heat-4, 青海 1 heat-2",
            "1"));
  }

  @ParameterizedTest
  @MethodSource("whatIsMapped")
  void mapsTheResultByProvinceOnEqualTiles(String query, String tiles, String elsewhere)
      throws Exception {
    Matcher codes = Pattern.compile("<(\\d+)>").matcher(query);
    String written =
        codes.replaceAll(code -> "<" + REGION + (code.group(1) + "0000").substring(0, 6) + ">");
    Document page = page("/workbench?view=map&query=" + encode(written));
    assertThat(page.select(".tile")).hasSize(34);
    assertThat(page.select(".tile a"))
        .map(a -> a.text() + " " + a.parent().className().replaceAll(".*(heat-\\d).*", "$1"))
        .containsExactlyInAnyOrder(tiles.split(", "));
    assertThat(page.select(".tile a").eachAttr("href"))
        .allMatch(h -> h.startsWith("/page/region/"));
    assertThat(page.select(".tile-map figcaption").text())
        .contains(elsewhere.replace("?", "").split(" "));
    assertThat(page.select("a[data-share]").attr("href")).contains("view=map", "query=");
  }

  @Test
  void saysYesOrNo() throws Exception {
    String query = "ASK { ?s a <" + RDF.BAG + "> }";
    assertThat(page("/workbench?query=" + encode(query)).select("#results strong").text())
        .isEqualTo("否");
    assertThat(page("/workbench?lang=en&query=" + encode(query)).select("#results strong").text())
        .isEqualTo("No");
  }

  @Test
  void saysWhenThePageDoesNotShowAllRows() throws Exception {
    Document page = page("/workbench?query=" + encode("SELECT * { ?s ?p ?o }"));
    assertThat(page.select("tbody tr")).hasSize(1000);
    assertThat(page.select(".notice").text()).contains("1000");
  }

  static Stream<Arguments> whatCannotRun() {
    return Stream.of(
        Arguments.of("SELECT ?s {\n ?s ?p }", 400, "第 2 行第 8 列"),
        Arguments.of("SELECT * {\n  ?s no:such ?o }", 400, "第 2 行第 6 列"),
        Arguments.of("INSERT DATA { <urn:a> <urn:b> <urn:c> }", 400, "更新"),
        Arguments.of("SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }", 403, "SERVICE"));
  }

  @ParameterizedTest
  @MethodSource("whatCannotRun")
  void keepsAQueryThatCannotRunAndSaysWhy(String query, int status, String reason)
      throws Exception {
    HttpResponse<String> answer = get("/workbench?query=" + encode(query));
    assertThat(answer.statusCode()).isEqualTo(status);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("[role=alert]").text()).contains(reason);
    assertThat(page.select("textarea").val()).isEqualTo(query);
  }

  @Test
  void startsFromACannedQueryWithoutRunningIt() throws Exception {
    Document page = page("/workbench?start=agencies-leading-industry");
    assertThat(page.select("textarea").val()).contains("SELECT").contains("#+");
    assertThat(page.select("#results")).isEmpty();
  }

  @Test
  void givesTheEditorTheTermsOfTheGraph() throws Exception {
    JsonNode known = new ObjectMapper().readTree(get("/workbench/vocabulary").body());
    assertThat(known.at("/prefixes/zm").asText()).isEqualTo("https://w3id.org/zhengmai/ontology#");
    assertThat(known.get("classes"))
        .map(JsonNode::asText)
        .contains("https://w3id.org/zhengmai/ontology#Responsibility");
    assertThat(known.get("properties"))
        .map(JsonNode::asText)
        .startsWith(RDF.TYPE.stringValue())
        .contains("https://w3id.org/zhengmai/ontology#leads");
  }

  private static Document page(String path) throws Exception {
    HttpResponse<String> answer = get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
