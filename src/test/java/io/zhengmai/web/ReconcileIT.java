package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static io.zhengmai.web.RunningServer.post;
import static io.zhengmai.web.SparqlProtocolIT.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reconciliation API against the schemas and examples of its specification. */
@NullUnmarked
class ReconcileIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SPECIFICATION = Path.of("../shared/conformance/reconciliation");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String OLD = "0.2";
  private static final String DRAFT = "1.0-draft";

  @BeforeAll
  static void specification() {
    Assumptions.assumeTrue(
        Files.isDirectory(SPECIFICATION), "the specification's schemas are not on this machine");
  }

  private static JsonNode valid(String version, String schema, HttpResponse<String> response)
      throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    JsonNode node = JSON.readTree(response.body());
    assertThat(schema(version, schema).validate(node)).as(response.body()).isEmpty();
    return node;
  }

  private static JsonSchema schema(String version, String name) {
    String folder = SPECIFICATION.resolve(version).resolve("schemas").toUri().toString();
    String space = version.equals(OLD) ? OLD : "draft";
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V7,
            builder ->
                builder
                    // "the latest", as the schemas say
                    .metaSchema(
                        JsonMetaSchema.builder(
                                "http://json-schema.org/schema#", JsonMetaSchema.getV7())
                            .build())
                    .schemaMappers(
                        mappers ->
                            mappers
                                .mapPrefix(
                                    "https://reconciliation-api.github.io/specs/"
                                        + space
                                        + "/schemas/",
                                    folder)
                                .mapPrefix(
                                    "http://swagger.io/v2/schema.json", folder + "openapi.json")));
    return factory.getSchema(SchemaLocation.of(folder + name + ".json"));
  }

  private static JsonNode ask(String queries) throws Exception {
    return valid(
        OLD, "reconciliation-result-batch", post("/reconcile", FORM, "queries=" + encode(queries)));
  }

  private static JsonNode draft(String body) throws Exception {
    return valid(
        DRAFT, "reconciliation-result-batch", post("/reconcile/match", "application/json", body));
  }

  @Test
  void theManifestIsOfTheVersionAskedFor() throws Exception {
    JsonNode old = valid(OLD, "manifest", get("/reconcile"));
    assertThat(old.path("versions")).map(JsonNode::asText).containsExactly(OLD, DRAFT);
    JsonNode draft = valid(DRAFT, "manifest", get("/reconcile?version=1.0-draft"));
    assertThat(draft.at("/suggest/entity").asBoolean()).isTrue();
    HttpResponse<String> call = get("/reconcile?callback=jsonp.f1");
    assertThat(call.body()).startsWith("/**/jsonp.f1({").endsWith("});");
    assertThat(call.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/javascript");
    problem(get("/reconcile?callback=" + encode("alert(1)//")), 400);
  }

  @Test
  void agenciesAreFoundByWhatPeopleCallThem() throws Exception {
    JsonNode answer =
        ask(
            """
            {"full": {"query": "河北省工业和信息化厅", "type": "agency"},
             "short": {"query": "省工信厅", "type": "agency"},
             "placed": {"query": "河北工信厅", "type": "agency"},
             "region": {"query": "经信委", "type": "agency",
                        "properties": [{"pid": "region", "v": "青海"}]},
             "id": {"query": "省经信委", "properties": [{"pid": "region", "v": {"id": "region/630000"}}]},
             "traditional": {"query": "河北省工業和信息化廳"},
             "nobody": {"query": "火星探测总局", "type": "agency"}}
            """);
    assertFirst(answer.path("full"), "agency/河北省工业和信息化厅", true);
    assertFirst(answer.path("short"), "agency/河北省工业和信息化厅", false);
    assertFirst(answer.path("placed"), "agency/河北省工业和信息化厅", true);
    assertFirst(answer.path("region"), "agency/青海省经济和信息化委", true);
    assertFirst(answer.path("id"), "agency/青海省经济和信息化委", true);
    assertFirst(answer.path("traditional"), "agency/河北省工业和信息化厅", true);
    assertThat(answer.at("/nobody/result")).noneMatch(c -> c.path("match").asBoolean());
    assertThat(answer.at("/region/result/0/features"))
        .map(f -> f.path("id").asText())
        .containsExactly("name", "region", "place");
  }

  private static void assertFirst(JsonNode result, String id, boolean match) {
    assertThat(result.at("/result/0/id").asText()).as(result.toString()).isEqualTo(id);
    assertThat(result.at("/result/0/match").asBoolean()).as(result.toString()).isEqualTo(match);
  }

  @Test
  void whatHasTwoMeaningsIsNeverTakenUnlooked() throws Exception {
    JsonNode answer =
        ask(
            """
            {"brand": {"query": "蒙牛", "type": "brand"},
             "industry": {"query": "乳制品", "type": "industry"},
             "alike": {"query": "乳制", "type": "industry"},
             "region": {"query": "石家庄", "type": "region"},
             "standard": {"query": "haccp", "type": "standard"},
             "line": {"query": "工业和信息化", "type": "agencyLine"},
             "number": {"query": "冀政办字〔2016〕86号", "type": "document"}}
            """);
    assertFirst(answer.path("industry"), "industry/C144", true);
    assertThat(answer.at("/alike/result")).noneMatch(c -> c.path("match").asBoolean());
    assertFirst(answer.path("region"), "region/130100", true);
    assertFirst(answer.path("standard"), "standard/HACCP", true);
    assertFirst(answer.path("line"), "agency-line/工业和信息化", true);
    assertFirst(answer.path("number"), "document/冀政办字〔2016〕86号", true);
    assertThat(answer.at("/brand/result")).isNotNull();
  }

  @Test
  void theDraftAsksTheSameByConditions() throws Exception {
    JsonNode answer =
        draft(
            """
            {"queries": [
              {"type": "agency", "conditions": [
                {"matchType": "name", "propertyValue": "经信委"},
                {"matchType": "property", "propertyId": "region", "propertyValue": "青海省",
                 "required": true}]},
              {"type": "region", "conditions": [
                {"matchType": "property", "propertyId": "code", "propertyValue": "130000"}]},
              {"conditions": [{"matchType": "id", "propertyValue": "industry/C144"}]}]}
            """);
    assertThat(answer.at("/results/0/candidates")).hasSize(1);
    assertThat(answer.at("/results/0/candidates/0/id").asText()).isEqualTo("agency/青海省经济和信息化委");
    assertThat(answer.at("/results/0/candidates/0/match").asBoolean()).isTrue();
    assertThat(answer.at("/results/1/candidates/0/id").asText()).isEqualTo("region/130000");
    assertThat(answer.at("/results/2/candidates/0/id").asText()).isEqualTo("industry/C144");
  }

  @Test
  void suggestionsProposalsAndValuesInBothShapes() throws Exception {
    JsonNode entities =
        valid(
            OLD,
            "suggest-entities-response",
            get("/reconcile/suggest/entity?prefix=" + encode("河北省工")));
    assertThat(entities.at("/result/0/id").asText()).isEqualTo("agency/河北省工业和信息化厅");
    valid(DRAFT, "suggest-entities-response", get("/reconcile/suggest/entity?prefix=gxt"));
    assertThat(
            valid(
                    OLD,
                    "suggest-types-response",
                    get("/reconcile/suggest/type?prefix=" + encode("机构")))
                .path("result"))
        .hasSize(1);
    valid(OLD, "suggest-properties-response", get("/reconcile/suggest/property?prefix=re"));
    JsonNode proposed =
        valid(
            OLD,
            "data-extension-property-proposal",
            get("/reconcile/extend/propose?type=agency&limit=3"));
    assertThat(proposed.path("properties")).anyMatch(p -> p.path("id").asText().equals("region"));
    String extend =
        """
        {"ids": ["agency/河北省工业和信息化厅", "region/130000", "nobody/x"],
         "properties": [{"id": "region"}, {"id": "code", "settings": {"limit": 1}}, {"id": "unknown"}]}
        """;
    JsonNode old =
        valid(OLD, "data-extension-response", post("/reconcile", FORM, "extend=" + encode(extend)));
    assertThat(old.path("rows").path("agency/河北省工业和信息化厅").at("/region/0/id").asText())
        .isEqualTo("region/130000");
    JsonNode draft =
        valid(
            DRAFT,
            "data-extension-response",
            post("/reconcile/extend", "application/json", extend));
    assertThat(draft.at("/rows/1/properties/1/values/0/str").asText()).isEqualTo("130000");
  }

  @Test
  void aPreviewMayStandInAFrameAndAViewLeadsToThePage() throws Exception {
    HttpResponse<String> preview = get("/reconcile/preview?id=" + encode("agency/河北省工业和信息化厅"));
    assertThat(preview.body()).contains("河北省工业和信息化厅").contains("河北省");
    assertThat(preview.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("frame-ancestors *");
    HttpResponse<String> view = get("/reconcile/view?id=" + encode("agency/河北省工业和信息化厅"));
    assertThat(view.statusCode()).isEqualTo(303);
    assertThat(get(view.headers().firstValue("Location").orElseThrow()).statusCode())
        .isEqualTo(200);
    problem(get("/reconcile/preview?id=nobody%2Fx"), 404);
  }

  @TestFactory
  Stream<DynamicTest> theExamplesOfTheSpecification() throws IOException {
    List<DynamicTest> tests =
        Stream.of(OLD, DRAFT)
            .flatMap(
                version -> Stream.of("valid", "invalid").flatMap(kind -> examples(version, kind)))
            .toList();
    assertThat(tests).hasSizeGreaterThan(15);
    return tests.stream();
  }

  private static Stream<DynamicTest> examples(String version, String kind) {
    Path examples = SPECIFICATION.resolve(version).resolve("examples");
    return Stream.of("reconciliation-query-batch", "data-extension-query")
        .map(request -> examples.resolve(request).resolve(kind))
        .filter(Files::isDirectory)
        .flatMap(ReconcileIT::files)
        .map(
            file ->
                DynamicTest.dynamicTest(
                    version + " " + file.getFileName(),
                    () -> answers(version, kind.equals("valid"), file)));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answers(String version, boolean valid, Path file) throws Exception {
    String example = Files.readString(file);
    boolean extend = file.getParent().getParent().endsWith("data-extension-query");
    HttpResponse<String> response =
        version.equals(OLD)
            ? post("/reconcile", FORM, (extend ? "extend=" : "queries=") + encode(example))
            : post(extend ? "/reconcile/extend" : "/reconcile/match", "application/json", example);
    if (valid) {
      valid(version, extend ? "data-extension-response" : "reconciliation-result-batch", response);
    } else {
      problem(response, 400);
    }
  }

  @Test
  void whatIsNoJsonIsAProblem() throws Exception {
    problem(post("/reconcile", FORM, "queries=%7B"), 400);
    problem(post("/reconcile", FORM, "queries=1"), 400);
    problem(post("/reconcile", FORM, "extend=%5B%5D"), 400);
    problem(post("/reconcile/match", "application/json", "nothing"), 400);
    problem(post("/reconcile", "application/json", "[]"), 400);
    problem(get("/reconcile/suggest/entity"), 400);
  }
}
