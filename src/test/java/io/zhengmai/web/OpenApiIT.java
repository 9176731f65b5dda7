package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.get;
import static io.zhengmai.web.SparqlProtocolIT.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.UriRouteInfo;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.QueryCatalogue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The description of the service is valid, and its examples work. */
class OpenApiIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OFFICIAL = "https://spec.openapis.org/oas/3.1/schema/2022-10-07";

  @Test
  void itIsAsTheOfficialSchemaSays() throws Exception {
    JsonSchemaFactory schemas =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder ->
                builder.schemaMappers(
                    m -> m.mapPrefix("https://spec.openapis.org", "classpath:spec.openapis.org")));
    var schema = schemas.getSchema(SchemaLocation.of(OFFICIAL));
    assertThat(schema.validate(JSON.readTree(get("/openapi").body()))).isEmpty();
    assertThat(schema.validate(JSON.readTree("{\"openapi\": \"3.1.0\"}"))).isNotEmpty();
  }

  @Test
  void aParserOfClientGeneratorsReadsItWithoutAComplaint() throws Exception {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult read =
        new OpenAPIV3Parser().readContents(get("/openapi.yaml").body(), null, options);
    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getPaths())
        .containsKeys("/sparql", "/update", "/graph-store", "/documents", "/queries/documents");
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionIsOfARoute() throws Exception {
    Set<String> described = new TreeSet<>();
    JSON.readTree(get("/openapi").body())
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    described.removeIf(operation -> operation.startsWith("PARAMETERS "));
    List<Pattern> routes =
        RunningServer.router()
            .uriRoutes()
            .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
            .map(OpenApiIT::operations)
            .toList();
    assertThat(routes).hasSizeGreaterThan(50);
    assertThat(routes)
        .allSatisfy(
            route ->
                assertThat(described).as("%s is not described", route).anyMatch(matches(route)));
    assertThat(described)
        .allSatisfy(
            operation ->
                assertThat(routes)
                    .as("%s is no route", operation)
                    .anyMatch(route -> matches(route).test(operation)));
  }

  /** What may be said of a route: a canned query is described by its own name. */
  private static Pattern operations(UriRouteInfo<?, ?> route) {
    String address = route.getUriMatchTemplate().toPathString();
    StringBuilder pattern = new StringBuilder(Pattern.quote(route.getHttpMethod().name() + " "));
    Matcher variable = Pattern.compile("\\{([^}]+)}").matcher(address);
    int from = 0;
    while (variable.find()) {
      pattern.append(Pattern.quote(address.substring(from, variable.start())));
      pattern.append(variable.group(1).startsWith("+") ? "\\{[a-z]+}" : "[^/]+");
      from = variable.end();
    }
    return Pattern.compile(pattern + Pattern.quote(address.substring(from)));
  }

  private static Predicate<String> matches(Pattern route) {
    return operation -> route.matcher(operation).matches();
  }

  @Test
  void peopleReadItAsAPageInTheirLanguage() throws Exception {
    JsonNode paths = JSON.readTree(get("/openapi").body()).path("paths");
    HttpResponse<String> chinese = get("/openapi", "Accept", "text/html");
    assertThat(chinese.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    HttpResponse<String> english = get("/openapi?lang=en", "Accept", "text/html");
    paths
        .fieldNames()
        .forEachRemaining(
            path -> {
              assertThat(chinese.body()).contains(" " + path + "</code>");
              assertThat(english.body()).contains(" " + path + "</code>");
            });
    assertThat(chinese.body()).contains("模型上下文协议").doesNotContain("Model Context Protocol");
    assertThat(english.body()).contains("Model Context Protocol").doesNotContain("模型上下文协议");
  }

  @Test
  void everyQueryOfTheCatalogueIsAnOperation() throws Exception {
    JsonNode paths = JSON.readTree(get("/openapi").body()).path("paths");
    for (CannedQuery query : QueryCatalogue.bundled().list()) {
      JsonNode operation = paths.path("/queries/" + query.name()).path("get");
      assertThat(operation.path("summary").asText())
          .contains(query.summary().zh(), query.summary().en());
      query
          .parameters()
          .forEach(
              p ->
                  assertThat(operation.path("parameters"))
                      .anySatisfy(
                          d -> {
                            assertThat(d.path("name").asText()).isEqualTo(p.name());
                            assertThat(d.path("description").asText())
                                .contains(p.label().zh(), p.label().en());
                          }));
    }
    JsonNode units = paths.at("/~1queries~1targets-by-indicator/get/parameters");
    assertThat(units)
        .anySatisfy(
            u -> assertThat(u.at("/schema/items/enum")).map(JsonNode::asText).contains("亿元"));
  }

  @Test
  void theExamplesFindSomething() throws Exception {
    JsonNode paths = JSON.readTree(get("/openapi").body()).path("paths");
    for (CannedQuery query : QueryCatalogue.bundled().list()) {
      StringBuilder address = new StringBuilder("/queries/" + query.name() + "?");
      for (JsonNode p : paths.path("/queries/" + query.name()).at("/get/parameters")) {
        if (p.has("example")) {
          String value = p.path("example").path(0).asText(p.path("example").asText());
          address.append(p.path("name").asText() + "=" + RunningServer.encode(value) + "&");
        }
      }
      HttpResponse<String> answer = get(address.toString());
      assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
      answer
          .headers()
          .firstValue("X-Total-Count")
          .ifPresent(total -> assertThat(total).as(address.toString()).isNotEqualTo("0"));
    }
  }

  @Test
  void jsonAndYamlSayTheSame() throws Exception {
    JsonNode json = JSON.readTree(get("/openapi").body());
    JsonNode yaml = new ObjectMapper(new YAMLFactory()).readTree(get("/openapi.yaml").body());
    assertThat(yaml).isEqualTo(json);
    assertThat(json.at("/servers/0/url").asText() + "/")
        .isEqualTo(RunningServer.at("/").toString());
    for (String type :
        List.of("application/json", "application/vnd.oai.openapi+json", "application/yaml")) {
      assertThat(get("/openapi", "Accept", type).headers().firstValue("Content-Type").orElse(""))
          .startsWith(type);
    }
    problem(get("/openapi", "Accept", "image/png"), 406);
    problem(get("/openapi?format=png"), 406);
  }
}
