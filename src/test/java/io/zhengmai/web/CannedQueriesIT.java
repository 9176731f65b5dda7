package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static io.zhengmai.web.SparqlProtocolIT.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.Iris;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Parameter;
import io.zhengmai.query.QueryCatalogue;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@NullUnmarked
class CannedQueriesIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A value for each type that some query requires. */
  private static final Map<String, String> VALUES =
      Map.of(
          "industry", "食品",
          "agency", "河北省商务厅",
          "agencyLine", "工业和信息化",
          "region", "河北省",
          "string", "研发");

  @TestFactory
  Stream<DynamicTest> everyQueryInEveryFormat() {
    List<CannedQuery> queries = QueryCatalogue.bundled().list();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(15);
    return queries.stream()
        .flatMap(
            query ->
                query.formats().stream()
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                query.name() + " " + format.extension(),
                                () -> answersIn(query, format))));
  }

  private static void answersIn(CannedQuery query, ResultFormat format) throws Exception {
    HttpResponse<String> byName = get(address(query) + "format=" + format.extension());
    assertThat(byName.statusCode()).as(byName.body()).isEqualTo(200);
    assertThat(byName.headers().firstValue("Content-Type").orElse(""))
        .startsWith(format.mediaType());
    if (format == ResultFormat.SPARQL_JSON && query.kind() == ResultKind.BINDINGS) {
      JsonNode columns = JSON.readTree(byName.body()).at("/head/vars");
      assertThat(columns).map(JsonNode::asText).containsExactlyElementsOf(names(query));
    }
  }

  @Test
  void acceptChoosesTheFormatAsWell() throws Exception {
    for (ResultFormat format : ResultFormat.of(ResultKind.BINDINGS)) {
      HttpResponse<String> byName = get("/queries/dataset-statistics?format=" + format.extension());
      HttpResponse<String> byAccept =
          get("/queries/dataset-statistics", "Accept", format.mediaType());
      assertThat(byAccept.headers().firstValue("Content-Type"))
          .isEqualTo(byName.headers().firstValue("Content-Type"));
      // A workbook holds the time at which it was made.
      if (format != ResultFormat.XLSX) {
        assertThat(byAccept.body()).isEqualTo(byName.body());
      }
    }
  }

  private static List<String> names(CannedQuery query) {
    return query.columns().stream().map(CannedQuery.Column::name).toList();
  }

  private static String address(CannedQuery query) {
    return query.parameters().stream()
        .filter(Parameter::required)
        .map(p -> p.name() + "=" + encode(VALUES.getOrDefault(p.type().code(), "?")) + "&")
        .collect(Collectors.joining("", "/queries/" + query.name() + "?", ""));
  }

  @Test
  void everyRowOfWhoLeadsAnIndustryCanBeReadInItsDocument() throws Exception {
    Set<String> regions = new TreeSet<>();
    JsonNode rows = rows(get("/queries/agencies-leading-industry?industry=" + encode("乳制品")));
    assertThat(rows).isNotEmpty();
    for (JsonNode row : rows) {
      regions.add(row.at("/regionName/value").asText());
      assertThat(row.at("/agency/value").asText()).startsWith(Iris.DEFAULT_BASE + "id/agency/");
      assertThat(row.at("/basis/value").asText()).isNotBlank();
      assertThat(row.at("/task/value").asText()).isNotBlank();
      String key =
          row.at("/document/value").asText().replace(Iris.DEFAULT_BASE + "id/document/", "");
      String text = get("/documents/" + encode(key)).body();
      int start = text.offsetByCodePoints(0, row.at("/start/value").asInt());
      int end = text.offsetByCodePoints(0, row.at("/end/value").asInt());
      assertThat(text.substring(start, end)).isEqualTo(row.at("/quote/value").asText());
    }
    assertThat(regions).contains("河北省", "青海省", "内蒙古自治区");
  }

  @Test
  void aThingIsGivenByNameOrIriRawOrEncoded() throws Exception {
    String query = "/queries/agencies-leading-industry?industry=";
    String byName = get(query + encode("乳制品")).body();
    String iri = rows(get(query + encode("乳制品"))).at("/0/industry/value").asText();
    assertThat(RawRequest.get(RunningServer.at("/"), query + "乳制品").body()).isEqualTo(byName);
    assertThat(rows(get(query + encode(iri)))).isNotEmpty();
    assertThat(get(query + encode("乳制品") + "&narrower=false").statusCode()).isEqualTo(200);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() throws Exception {
    JsonNode problem =
        problem(
            get(
                "/queries/agencies-leading-industry?region="
                    + encode("某某省")
                    + "&colour=red&limit=x"),
            422);
    assertThat(problem.path("errors"))
        .map(e -> e.path("parameter").asText())
        .contains("industry", "region", "colour", "limit");
    assertThat(problem.path("errors"))
        .allSatisfy(e -> assertThat(e.path("detail").asText()).isNotBlank())
        .allSatisfy(e -> assertThat(e.path("detailZh").asText()).isNotBlank());
  }

  @Test
  void anUnknownQueryNamesTheKnown() throws Exception {
    JsonNode problem = problem(get("/queries/who-knows"), 404);
    assertThat(problem.path("queries")).map(JsonNode::asText).contains("dataset-statistics");
    problem(get("/queries/dataset-statistics?format=gif"), 406);
    problem(get("/queries/dataset-statistics", "Accept", "image/gif"), 406);
  }

  @Test
  void theListSaysWhatEachQueryTakes() throws Exception {
    JsonNode list = JSON.readTree(get("/queries").body());
    assertThat(list).hasSameSizeAs(QueryCatalogue.bundled().list());
    assertThat(list)
        .allSatisfy(
            query -> {
              assertThat(query.at("/summary/zh").asText()).isNotBlank();
              assertThat(query.at("/summary/en").asText()).isNotBlank();
              assertThat(query.path("href").asText()).startsWith("/queries/");
            });
  }

  @Test
  void pagesNameEachOtherAndTogetherAreTheWhole() throws Exception {
    String query = "/queries/agency-collaboration?region=" + encode("河北");
    HttpResponse<String> whole = get(query);
    JsonNode all = rows(whole);
    assertThat(whole.headers().firstValue("X-Total-Count")).contains(String.valueOf(all.size()));
    assertThat(links(whole)).containsOnlyKeys("canonical");
    int size = all.size() / 3 - 1;
    List<JsonNode> read = new ArrayList<>();
    String next = query + "&limit=" + size;
    String first = null;
    String last = null;
    while (next != null) {
      HttpResponse<String> page = get(next);
      assertThat(page.headers().firstValue("X-Total-Count")).contains(String.valueOf(all.size()));
      rows(page).forEach(read::add);
      Map<String, String> links = links(page);
      first = first == null ? links.get("first") : first;
      last = last == null ? links.get("last") : last;
      assertThat(links.get("first")).isEqualTo(first);
      assertThat(links.get("last")).isEqualTo(last);
      assertThat(links.containsKey("prev")).isEqualTo(read.size() > size);
      next = links.get("next");
    }
    assertThat(read).containsExactlyElementsOf(all);
    assertThat(rows(get(last))).containsExactlyElementsOf(read.subList(3 * size, all.size()));
    assertThat(links(get(last)).get("prev")).isNotNull();
  }

  @Test
  void aPageBeyondTheLastIsEmptyAndNamesTheLast() throws Exception {
    HttpResponse<String> beyond = get("/queries/documents?limit=2&offset=1000");
    assertThat(rows(beyond)).isEmpty();
    assertThat(beyond.headers().firstValue("X-Total-Count")).contains("5");
    assertThat(rows(get(links(beyond).get("last")))).hasSize(1);
    assertThat(links(beyond)).doesNotContainKey("next");
    HttpResponse<String> none = get("/queries/documents?limit=0");
    assertThat(rows(none)).isEmpty();
    assertThat(none.headers().firstValue("X-Total-Count")).contains("5");
  }

  @Test
  void theAnswerSaysTheRequestInFull() throws Exception {
    Map<String, String> links =
        links(
            get(
                "/queries/agency-collaboration?narrower=false&format=csv&limit=3&region="
                    + encode("青海")));
    assertThat(URLDecoder.decode(links.get("canonical"), StandardCharsets.UTF_8))
        .contains("least=1", "region=" + Iris.DEFAULT_BASE + "id/region/630000", "narrower=false")
        .contains("limit=3", "format=csv");
  }

  @Test
  void aFormMayBePosted() throws Exception {
    String parameters = "industry=" + encode("乳制品") + "&region=" + encode("河北") + "&format=csv";
    HttpResponse<String> got = get("/queries/agencies-leading-industry?" + parameters);
    HttpResponse<String> posted =
        RunningServer.post(
            "/queries/agencies-leading-industry", "application/x-www-form-urlencoded", parameters);
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(posted.body()).isEqualTo(got.body());
    assertThat(posted.headers().map()).containsKey("x-total-count");
  }

  @Test
  void aTableMayStartWithAByteOrderMark() throws Exception {
    String plain = get("/queries/documents?format=csv").body();
    assertThat(get("/queries/documents?format=csv&bom=true").body()).isEqualTo("\uFEFF" + plain);
    assertThat(get("/queries/documents?format=csv&bom=false").body()).isEqualTo(plain);
    problem(get("/queries/documents?format=json&bom=true"), 400);
  }

  @Test
  void whatAParameterMayBeIsListed() throws Exception {
    JsonNode units = JSON.readTree(get("/queries/targets-by-indicator/choices/unit").body());
    assertThat(units).map(u -> u.path("value").asText()).contains("%", "亿元");
    JsonNode found =
        JSON.readTree(
            get("/queries/agencies-leading-industry/choices/industry?q=" + encode("乳制品")).body());
    assertThat(found).map(u -> u.at("/label/zh").asText()).contains("乳制品");
    problem(get("/queries/documents/choices/nothing"), 404);
  }

  private static Map<String, String> links(HttpResponse<String> response) {
    Map<String, String> links = new TreeMap<>();
    Matcher link =
        Pattern.compile("<([^>]*)>; rel=\"(\\w+)\"")
            .matcher(response.headers().firstValue("Link").orElse(""));
    while (link.find()) {
      links.put(link.group(2), link.group(1));
    }
    return links;
  }

  private static JsonNode rows(HttpResponse<String> response) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body()).at("/results/bindings");
  }
}
