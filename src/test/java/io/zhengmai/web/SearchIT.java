package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static io.zhengmai.web.SparqlProtocolIT.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.vocabulary.ZM;
import java.net.http.HttpResponse;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class SearchIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    return JSON.readTree(response.body());
  }

  @Test
  void findsWithTotalsAndPassagesThatLeadToTheText() throws Exception {
    JsonNode found = json("/search?kind=task&limit=5&q=" + encode("追溯体系"));
    assertThat(found.path("total").asLong()).isEqualTo(found.at("/kinds/task").asLong());
    assertThat(found.path("hits")).isNotEmpty();
    for (JsonNode hit : found.path("hits")) {
      assertThat(get(hit.path("page").asText()).statusCode()).isEqualTo(200);
      JsonNode passage = hit.at("/passages/0");
      String text = get(passage.path("href").asText().replaceAll("[?#].*", "")).body();
      int from = text.offsetByCodePoints(0, passage.path("start").asInt());
      int to = text.offsetByCodePoints(0, passage.path("end").asInt());
      assertThat(passage.path("text").asText()).isEqualTo(text.substring(from, to));
    }
    assertThat(found.at("/hits/0/passages")).anyMatch(p -> !p.path("marks").isEmpty());
  }

  @Test
  void pagesFollowEachOther() throws Exception {
    String address = "/search?limit=3&q=" + encode("乳制品");
    JsonNode whole = json("/search?limit=100&q=" + encode("乳制品"));
    assertThat(json(address + "&page=2").path("hits"))
        .map(hit -> hit.path("iri").asText())
        .containsExactly(
            whole.at("/hits/3/iri").asText(),
            whole.at("/hits/4/iri").asText(),
            whole.at("/hits/5/iri").asText());
    assertThat(json(address + "&page=3000").path("hits")).isEmpty();
  }

  @Test
  void aRegionIsGivenByNameCodeOrIri() throws Exception {
    String query = "/search?kind=task&q=" + encode("质量") + "&region=";
    String byName = json(query + encode("青海")).path("hits").toString();
    assertThat(byName).contains("青海省");
    assertThat(json(query + "630000").path("hits").toString()).isEqualTo(byName);
    assertThat(json(query + encode("https://w3id.org/zhengmai/id/region/630000")).path("hits"))
        .hasToString(byName);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() throws Exception {
    JsonNode problem =
        problem(get("/search?kind=x&year=20&limit=1000&page=0&region=nowhere&colour=red"), 422);
    assertThat(problem.path("errors"))
        .map(e -> e.path("parameter").asText())
        .containsExactlyInAnyOrder("q", "kind", "year", "limit", "page", "region", "colour");
    problem(get("/search?page=9999&q=a"), 422);
    problem(get("/search?q=" + "a".repeat(101)), 422);
    problem(get("/search/suggest"), 422);
  }

  @Test
  void suggestsInTheLanguageOfTheReader() throws Exception {
    JsonNode chinese = json("/search/suggest?q=rzp&kind=industry");
    assertThat(chinese.at("/0/label").asText()).isEqualTo("乳制品");
    assertThat(chinese.at("/0/kindLabel").asText()).isEqualTo("行业");
    JsonNode english = json("/search/suggest?q=rzp&kind=industry&lang=en");
    assertThat(english.at("/0/label").asText()).isEqualTo("Dairy products");
    assertThat(get(english.at("/0/page").asText()).statusCode()).isEqualTo(200);
    assertThat(json("/search/suggest?q=" + encode("没有这个"))).isEmpty();
  }

  @Test
  void aPageForPeopleShowsTheSame() throws Exception {
    String address = "/search?q=" + encode("<b>质量</b>") + "&kind=task";
    HttpResponse<String> page = get(address, "Accept", "text/html");
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).doesNotContain("<b>质量");
    String plain = get("/search?q=" + encode("追溯体系"), "Accept", "text/html").body();
    assertThat(plain).contains("<mark>追溯体系</mark>").contains("?start=").contains("任务 (");
    assertThat(get("/search", "Accept", "text/html").body()).contains("name=\"q\"");
    assertThat(get("/search?lang=en&q=HACCP", "Accept", "text/html").body()).contains("6 things");
  }

  @Test
  void whatIsNewIsFoundAtOnce() throws Exception {
    IRI graph = Values.iri("urn:graph:new");
    String address = "/search?q=" + encode("石墨烯羽绒服");
    assertThat(json(address).path("total").asLong()).isZero();
    RunningServer.store()
        .put(
            graph,
            new ModelBuilder()
                .subject("https://w3id.org/zhengmai/id/task/new")
                .add(RDF.TYPE, ZM.Task)
                .add(RDFS.LABEL, Values.literal("发展石墨烯羽绒服", "zh"))
                .build());
    try {
      assertThat(json(address).path("total").asLong()).isEqualTo(1);
    } finally {
      RunningServer.store().remove(graph);
    }
    assertThat(json(address).path("total").asLong()).isZero();
  }
}
