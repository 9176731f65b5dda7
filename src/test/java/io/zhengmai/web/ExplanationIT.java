package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.vocabulary.ZM;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a claim says what it says, asked of a running server. */
class ExplanationIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Every so many of the claims of each class are asked for. */
  private static final int STEP = 60;

  /** The text that the graph holds must give the graph's own claims again, sidecar or not. */
  @Test
  void everyClaimIsExplainedByTheRulesThatReadIt() throws Exception {
    int asked = 0;
    for (IRI type :
        List.of(
            ZM.Section,
            ZM.Task,
            ZM.Responsibility,
            ZM.Scope,
            ZM.Target,
            ZM.Mention,
            ZM.Citation,
            ZM.UnresolvedSpan)) {
      for (IRI claim : claims(type)) {
        JsonNode explained = explain(claim);
        assertThat(explained.path("claim").asText()).isEqualTo(claim.stringValue());
        assertThat(explained.path("current").asBoolean()).as("%s", claim).isTrue();
        JsonNode first = explained.at("/why/0");
        assertThat(first.at("/rule/iri").asText()).isEqualTo(rule(claim));
        assertThat(first.at("/rule/doesZh").asText()).isNotBlank();
        assertThat(first.at("/words/quote").asText()).isNotBlank();
        asked++;
      }
    }
    assertThat(asked).isGreaterThan(30);
  }

  @Test
  void aValueOfTheSidecarSaysSo() throws Exception {
    IRI title =
        subjects(ZM.MetadataValue).stream()
            .filter(v -> v.stringValue().endsWith("/metadata/title"))
            .findFirst()
            .orElseThrow();
    JsonNode explained = explain(title);
    assertThat(explained.path("why")).isEmpty();
    assertThat(explained.path("says").toString()).contains("ontology#sidecar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://w3id.org/zhengmai/id/document/nothing/target/1",
        "https://w3id.org/zhengmai/id/agency/河北省商务厅"
      })
  void whatIsNoClaimIsNotFound(String iri) throws Exception {
    HttpResponse<String> response = get("/explain?claim=" + encode(iri));
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/explain", "/explain?claim=", "/explain?claim=nothing"})
  void aRequestWithoutAClaimIsRefused(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(422);
  }

  private static JsonNode explain(IRI claim) throws Exception {
    HttpResponse<String> response = get("/explain?claim=" + encode(claim.stringValue()));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static List<IRI> claims(IRI type) {
    List<IRI> all = subjects(type);
    assertThat(all).as("%s", type).isNotEmpty();
    return java.util.stream.IntStream.range(0, all.size())
        .filter(i -> i % STEP == 0)
        .mapToObj(all::get)
        .toList();
  }

  private static List<IRI> subjects(IRI type) {
    try (RepositoryConnection connection = RunningServer.store().connect();
        var found = connection.getStatements(null, RDF.TYPE, type, false)) {
      return found.stream()
          .map(s -> (IRI) s.getSubject())
          .sorted(java.util.Comparator.comparing(IRI::stringValue))
          .toList();
    }
  }

  private static String rule(IRI claim) {
    try (RepositoryConnection connection = RunningServer.store().connect();
        var found = connection.getStatements(claim, ZM.rule, null, false)) {
      return found.next().getObject().stringValue();
    }
  }
}
