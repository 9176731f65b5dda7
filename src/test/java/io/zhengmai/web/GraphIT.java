package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static io.zhengmai.web.RunningServer.post;
import static io.zhengmai.web.SparqlProtocolIT.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.network.ReadNetwork;
import io.zhengmai.vocabulary.ZM;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The addresses of the graph explorer. */
class GraphIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ID = "https://w3id.org/zhengmai/id/";
  private static final String AGENCY = ID + "agency/青海省经济和信息化委";
  private static final String LEADS = ZM.leads.stringValue();
  private static final String FORM = "application/x-www-form-urlencoded";

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static List<String> led() throws Exception {
    JsonNode found =
        json("/graph/neighbours?thing=" + encode(AGENCY) + "&relation=" + encode(LEADS));
    return found.path("neighbours").findValuesAsText("iri");
  }

  @Test
  void relationsAreCountedAndListedByKind() throws Exception {
    JsonNode all = json("/graph/neighbours?thing=" + encode(AGENCY));
    assertThat(all.path("relations"))
        .anySatisfy(
            relation -> {
              assertThat(relation.path("iri").asText()).isEqualTo(LEADS);
              assertThat(relation.path("count").asInt()).isEqualTo(8);
              assertThat(relation.path("more").asBoolean()).isFalse();
            });
    String leads = "/graph/neighbours?thing=" + encode(AGENCY) + "&relation=" + encode(LEADS);
    assertThat(json(leads + "&kind=task").path("total").asInt()).isEqualTo(8);
    assertThat(json(leads + "&kind=region").path("total").asInt()).isZero();
    assertThat(json(leads + "&page=2").path("neighbours")).isEmpty();
    problem(get(leads + "&kind=nonsense"), 422);
  }

  @Test
  void whatIsOpenIsAnsweredAtOnceInItsOrder() throws Exception {
    String region = ID + "region/630000";
    String drawing =
        "/graph/neighbours?thing="
            + encode(AGENCY)
            + "&open="
            + encode(region + " in " + ZM.region + " 2")
            + "&open="
            + encode(AGENCY + " out " + LEADS);
    JsonNode opened = json(drawing).path("opened");
    assertThat(opened.findValuesAsText("direction")).containsExactly("in", "out");
    assertThat(opened.at("/0/thing").asText()).isEqualTo(region);
    assertThat(opened.at("/0/neighbours").findValuesAsText("iri")).contains(AGENCY);
    assertThat(opened.at("/1/label").asText()).isEqualTo("牵头");
    assertThat(opened.at("/1/total").asInt()).isEqualTo(8);
    assertThat(opened.at("/1/neighbours").findValuesAsText("iri")).isEqualTo(led());
    assertThat(json("/graph/neighbours?thing=" + encode(AGENCY) + "&open=-").path("opened"))
        .isEmpty();
    problem(get(drawing + "&open=" + encode(AGENCY + " up " + LEADS)), 422);
    problem(get(drawing + "&open=" + encode(AGENCY + " out")), 422);
  }

  @Test
  void aThingToBeginWithIsFoundByWords() throws Exception {
    String found = get("/graph?lang=zh&q=" + encode("经济和信息化"), "Accept", "text/html").body();
    assertThat(Jsoup.parse(found).select("#found a").eachAttr("href"))
        .anyMatch(href -> href.startsWith("/graph?") && href.contains("thing=" + encode(AGENCY)));
    String nothing = get("/graph?lang=en&q=qqqq", "Accept", "text/html").body();
    assertThat(nothing).contains("Nothing was found");
    assertThat(get("/graph?lang=zh&q=" + "x".repeat(300), "Accept", "text/html").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aPathIsFoundByNameOrIriAndShownAsAPage() throws Exception {
    String ends = "?from=" + encode("青海省经济和信息化委") + "&to=" + encode(ID + "region/630000");
    JsonNode path = json("/graph/path" + ends);
    assertThat(path.path("outcome").asText()).isEqualTo("found");
    assertThat(path.at("/nodes/0/iri").asText()).isEqualTo(AGENCY);
    assertThat(path.path("edges")).hasSize(path.path("length").asInt());
    assertThat(path.at("/edges/0/relation").asText()).isEqualTo(ZM.region.stringValue());
    JsonNode around = json("/graph/path" + ends + "&without=" + encode(ZM.region.stringValue()));
    assertThat(around.path("edges").findValuesAsText("relation"))
        .hasSizeGreaterThan(1)
        .doesNotContain(ZM.region.stringValue());
    String page = get("/graph/path" + ends + "&lang=en", "Accept", "text/html").body();
    assertThat(page).contains("青海省经济和信息化委", "/graph?", "Shortest path");
    assertThat(get("/graph/path", "Accept", "text/html").statusCode()).isEqualTo(200);
    problem(get("/graph/path?from=" + encode(AGENCY)), 422);
    problem(get("/graph/path?from=" + encode(AGENCY) + "&to=urn%3Ano%3A%2F%2Fsuch"), 404);
    problem(get("/graph/path?from=" + encode(AGENCY) + "&to=" + encode("没有这个名字")), 404);
  }

  @ParameterizedTest
  @EnumSource(names = {"GEXF", "GRAPHML"})
  void whatIsSeenLeavesAsANetwork(ResultFormat format) throws Exception {
    List<String> edges = new ArrayList<>();
    TreeSet<String> things = new TreeSet<>(List.of(AGENCY, ID + "region/130000"));
    StringBuilder form = new StringBuilder("format=" + format.extension());
    form.append("&node=").append(encode(ID + "region/130000"));
    for (String task : led()) {
      form.append("&edge=").append(encode(AGENCY + " " + LEADS + " " + task));
      edges.add(AGENCY + " " + task + " " + LEADS);
      things.add(task);
    }
    HttpResponse<String> posted = post("/graph/export", FORM, form.toString());
    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
    assertThat(posted.headers().firstValue("Content-Disposition").orElse(""))
        .contains("zhengmai-graph." + format.extension());
    ReadNetwork read = ReadNetwork.of(format, posted.body());
    assertThat(read.things()).containsExactlyElementsOf(things);
    assertThat(read.edges("relation")).containsExactlyInAnyOrderElementsOf(edges);
    assertThat(read.labels()).contains("青海省经济和信息化委");
    assertThat(read.attribute(AGENCY, "sourceKind")).isEqualTo("agency");
    assertThat(get("/graph/export?" + form).body()).isEqualTo(posted.body());
  }

  @Test
  void onlyWhatTheGraphHoldsLeaves() throws Exception {
    String no = encode(AGENCY + " " + LEADS + " " + ID + "region/130000");
    problem(get("/graph/export?format=gexf&edge=" + no), 422);
    problem(get("/graph/export?format=gexf&edge=nonsense"), 422);
    problem(get("/graph/export?format=gexf"), 422);
    problem(get("/graph/export?format=gexf&node=" + encode(ID + "agency/no")), 404);
    problem(get("/graph/export?format=png&node=" + encode(AGENCY)), 406);
  }
}
