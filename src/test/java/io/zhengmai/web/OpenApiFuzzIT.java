package io.zhengmai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.zhengmai.query.HostileWords;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the description, with values that its schema allows and others: no answer is
 * an error of the server, and each has a status and a media type that the description names.
 */
@NullUnmarked
class OpenApiFuzzIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ROUNDS = 12;
  private static final int SEED = 20_160_727;

  /** Statuses that any request may get before it reaches an operation. */
  private static final List<String> BEFORE = List.of("400", "404", "405", "414");

  private final List<String> hostile =
      HostileWords.strings().stream().filter(w -> w.length() < 1000).toList();

  @TestFactory
  Stream<DynamicTest> everyOperation() throws Exception {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    options.setResolveFully(true);
    OpenAPI api =
        new OpenAPIV3Parser()
            .readContents(RunningServer.get("/openapi").body(), null, options)
            .getOpenAPI();
    assertThat(api.getPaths()).hasSizeGreaterThan(25);
    List<DynamicTest> tests = new ArrayList<>();
    api.getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) ->
                            tests.add(
                                DynamicTest.dynamicTest(
                                    method + " " + path,
                                    () -> fuzz(path, item, method, operation)))));
    return tests.stream();
  }

  private void fuzz(String path, PathItem item, PathItem.HttpMethod method, Operation operation)
      throws Exception {
    Random random = new Random(SEED + operation.getOperationId().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      HttpRequest request = request(path, item, method, operation, random, round);
      HttpResponse<String> response = RunningServer.send(request);
      String what = method + " " + request.uri() + " → " + response.statusCode();
      String status = String.valueOf(response.statusCode());
      assertThat(response.statusCode()).as(what + response.body()).isNotEqualTo(500);
      ApiResponse documented = operation.getResponses().get(status);
      if (documented == null) {
        assertThat(status).as(what + " is not documented").isIn(BEFORE);
      } else if (documented.getContent() != null) {
        String type = response.headers().firstValue("Content-Type").orElse("").split(";")[0];
        assertThat(documented.getContent().keySet()).as(what).contains(type);
      }
      boolean page = response.headers().firstValue("Content-Type").orElse("").contains("text/html");
      if (response.statusCode() >= 400 && !page) {
        assertThat(JSON.readTree(response.body()).path("status").asInt())
            .as(what)
            .isEqualTo(response.statusCode());
      }
    }
  }

  /**
   * The first two rounds ask as the description says, without and with all that may be left out.
   */
  private HttpRequest request(
      String path,
      PathItem item,
      PathItem.HttpMethod method,
      Operation operation,
      Random random,
      int round) {
    List<Parameter> parameters = new ArrayList<>();
    Stream.of(item.getParameters(), operation.getParameters())
        .flatMap(Stream::ofNullable)
        .forEach(parameters::addAll);
    String at = path;
    List<String> pairs = new ArrayList<>();
    boolean polite = round < 2;
    for (Parameter parameter : parameters) {
      boolean needed = Boolean.TRUE.equals(parameter.getRequired());
      String value = value(parameter, random, polite);
      if (parameter.getIn().equals("path")) {
        String raw = RunningServer.encode(value).replace("+", "%20");
        at = at.replace("{" + parameter.getName() + "}", polite ? raw.replace("%2F", "/") : raw);
      } else if (polite ? needed || round == 1 : random.nextInt(3) > 0) {
        pairs.add(pair(parameter.getName(), value));
      }
    }
    if (!polite && random.nextInt(4) == 0) {
      pairs.add(pair(pick(hostile, random), "1"));
    }
    if (!polite && !pairs.isEmpty() && random.nextInt(4) == 0) {
      pairs.add(pairs.get(0));
    }
    String query = pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    HttpRequest.Builder request = RunningServer.builder(at + query);
    if (!polite && random.nextInt(3) == 0) {
      request.header(
          "Accept", pick(List.of("image/png", "text/csv", "*/*;q=x", ";;", "a"), random));
    }
    return body(request, method, operation, random, polite).build();
  }

  private HttpRequest.Builder body(
      HttpRequest.Builder request,
      PathItem.HttpMethod method,
      Operation operation,
      Random random,
      boolean polite) {
    if (operation.getRequestBody() == null) {
      return request.method(method.name(), HttpRequest.BodyPublishers.noBody());
    }
    List<String> types = new ArrayList<>(operation.getRequestBody().getContent().keySet());
    String type = polite || random.nextInt(4) > 0 ? pick(types, random) : "text/nonsense";
    String text = pick(hostile, random);
    if (type.equals("application/x-www-form-urlencoded")) {
      Schema<?> form = operation.getRequestBody().getContent().get(type).getSchema();
      List<String> pairs = new ArrayList<>();
      Map<String, Schema> properties =
          form.getProperties() == null ? Map.of() : form.getProperties();
      properties.forEach(
          (name, schema) -> {
            if (random.nextBoolean()) {
              pairs.add(pair(name, value(schema, random, polite)));
            }
          });
      text = String.join("&", pairs);
    }
    return request
        .header("Content-Type", type)
        .method(method.name(), HttpRequest.BodyPublishers.ofString(text));
  }

  private String value(Parameter parameter, Random random, boolean polite) {
    Object example = parameter.getExample();
    if (example != null && (polite || random.nextBoolean())) {
      return example instanceof Iterable<?> many
          ? String.valueOf(many.iterator().next())
          : String.valueOf(example);
    }
    return value(parameter.getSchema(), random, polite);
  }

  private String value(Schema<?> schema, Random random, boolean polite) {
    if (schema.getItems() != null) {
      return value(schema.getItems(), random, polite);
    }
    if (schema.getEnum() != null && (polite || random.nextInt(3) > 0)) {
      return String.valueOf(schema.getEnum().get(random.nextInt(schema.getEnum().size())));
    }
    if (!polite && random.nextInt(3) == 0) {
      return pick(hostile, random);
    }
    String type =
        schema.getTypes() == null ? schema.getType() : schema.getTypes().iterator().next();
    if ("integer".equals(type) || "number".equals(type)) {
      return polite
          ? "2"
          : pick(List.of("0", "1", "-1", "999999999", "1000000000", "9".repeat(40), "1.5"), random);
    }
    if ("boolean".equals(type)) {
      return pick(polite ? List.of("true") : List.of("true", "false", "TRUE", "1", ""), random);
    }
    return pick(polite ? List.of("urn:x:y") : List.of("", " ", "甲", "a/b", "../..", "x:y"), random);
  }

  private static String pair(String name, String value) {
    return RunningServer.encode(name) + "=" + RunningServer.encode(value);
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
