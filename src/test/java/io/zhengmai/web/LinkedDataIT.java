package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.at;
import static io.zhengmai.web.RunningServer.get;
import static io.zhengmai.web.SparqlProtocolIT.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.graph.Iris;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.answer.IriPath;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataIT {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final String KEY = "内蒙古自治区人民政府办公厅-80c91bb4";
  private static final String AGENCY = "/id/agency/河北省商务厅";

  @Test
  void anAddressLeadsToThePageOrTheData() throws Exception {
    String encoded = IriPath.uri(AGENCY);
    HttpResponse<String> forData = get(encoded, "Accept", "text/turtle");
    assertThat(forData.statusCode()).isEqualTo(303);
    assertThat(forData.headers().firstValue("Location"))
        .hasValue(encoded.replace("/id/", "/data/"));
    HttpResponse<String> forPage = get(encoded, "Accept", BROWSER);
    assertThat(forPage.statusCode()).isEqualTo(303);
    assertThat(forPage.headers().firstValue("Location"))
        .hasValue(encoded.replace("/id/", "/page/"));
    assertThat(get(encoded).headers().firstValue("Location"))
        .as("a client that takes anything gets data")
        .hasValue(encoded.replace("/id/", "/data/"));
  }

  @Test
  void chineseMayStandInTheAddressAsItIs() throws Exception {
    RawRequest raw = RawRequest.get(at("/"), AGENCY);
    assertThat(raw.status()).isEqualTo(303);
    assertThat(raw.head()).contains(IriPath.uri(AGENCY).replace("/id/", "/data/"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, Turtle",
    "application/n-triples, N-Triples",
    "application/ld+json, JSON-LD",
    "application/trig, TriG",
    "application/rdf+xml, RDF/XML"
  })
  void dataInEveryFormat(String type, String name) throws Exception {
    HttpResponse<String> data = get(IriPath.uri(AGENCY.replace("/id/", "/data/")), "Accept", type);
    assertThat(data.statusCode()).isEqualTo(200);
    RDFFormat format = Rio.getParserFormatForMIMEType(type).orElseThrow();
    Model model = Rio.parse(new StringReader(data.body()), "", format);
    assertThat(model.contains(Values.iri(Iris.DEFAULT_BASE + AGENCY.substring(1)), null, null))
        .as(name)
        .isTrue();
  }

  @Test
  void aPageShowsTheWordsAndWhereTheyStand() throws Exception {
    HttpResponse<String> page = get(IriPath.uri(AGENCY.replace("/id/", "/page/")));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<h1>河北省商务厅</h1>")
        .contains("<blockquote lang=\"zh-Hans\">")
        .contains("/documents/");
    assertThat(get(IriPath.uri(AGENCY.replace("/id/", "/page/")) + "?lang=en").body())
        .contains("lang=\"en\"")
        .contains("The words that say so");
  }

  @Test
  void whatIsNotKnownIsNotFound() throws Exception {
    problem(get("/id/agency/nobody"), 404);
    problem(get("/page/agency/nobody"), 404);
    problem(get("/data/agency/nobody"), 404);
    problem(get("/documents/nobody"), 404);
    problem(get("/data" + IriPath.uri("/agency/河北省商务厅") + "?format=gif"), 406);
  }

  @Test
  void aNamedGraphIsAPageOfItsThingsAndTheirStatements() throws Exception {
    String graph = "/graph/document/" + KEY;
    HttpResponse<String> page = get(IriPath.uri("/page" + graph), "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("这个命名图所说的事物")
        .contains(IriPath.uri("/page/document/" + KEY + "/"));
    HttpResponse<String> data = get(IriPath.uri("/data" + graph), "Accept", "text/turtle");
    assertThat(Rio.parse(new StringReader(data.body()), "", RDFFormat.TURTLE))
        .hasSizeGreaterThan(1000);
    problem(get("/page/graph/none"), 404);
  }

  @Test
  void jsonLdHasTheNamesOfThePublishedContext() throws Exception {
    HttpResponse<String> context = get("/ontology/context.jsonld", "Origin", "https://example.org");
    assertThat(context.statusCode()).isEqualTo(200);
    assertThat(context.headers().firstValue("Content-Type"))
        .hasValue("application/ld+json;charset=utf-8");
    assertThat(context.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    JsonNode names = new ObjectMapper().readTree(context.body()).path("@context");
    assertThat(names.at("/agency/@type").asText()).isEqualTo("@id");
    String construct = "CONSTRUCT WHERE { ?duty zm:agency ?agency ; zm:role ?role }";
    for (String address :
        List.of(
            "/data" + IriPath.uri("/agency/河北省商务厅") + "?format=jsonld",
            RunningServer.sparql("PREFIX zm: <" + ZM.NAMESPACE + "> " + construct)
                + "&format=jsonld")) {
      JsonNode data = new ObjectMapper().readTree(get(address).body());
      assertThat(data.at("/@context/agency")).as(address).isEqualTo(names.path("agency"));
      assertThat(data.path("@graph")).anyMatch(node -> node.has("agency"));
    }
  }

  @Test
  void theOntologyAnswersAsPageAndAsData() throws Exception {
    assertThat(get("/ontology", "Accept", BROWSER).body()).contains("id=\"Responsibility\"");
    Model model = Rio.parse(new StringReader(get("/ontology").body()), "", RDFFormat.TURTLE);
    assertThat(model).hasSizeGreaterThan(100);
  }

  @Test
  void documentsAreListedAndTheirTextIsExact() throws Exception {
    JsonNode list = new ObjectMapper().readTree(get("/documents").body());
    assertThat(list).hasSize(5);
    for (JsonNode document : list) {
      HttpResponse<String> text = get(document.path("text").asText());
      assertThat(text.statusCode()).isEqualTo(200);
      assertThat(text.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
      assertThat(text.body().length()).isGreaterThan(1000);
    }
    String first = list.at("/0/text").asText();
    assertThat(get(first + "?start=3&end=9", "Accept", BROWSER).body())
        .contains("<mark id=\"mark\">");
  }

  @Test
  void theFirstPageLinksToAllOfIt() throws Exception {
    HttpResponse<String> home = get("/");
    assertThat(home.body())
        .contains("lang=\"zh-Hans\"")
        .contains("/queries/agencies-leading-industry")
        .contains("/sparql")
        .contains("/ontology")
        .contains("/documents");
    assertThat(home.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(get("/", "Accept-Language", "en-GB,en;q=0.9").body()).contains("Who leads what");
    assertThat(get("/health").body()).contains("UP");
  }
}
