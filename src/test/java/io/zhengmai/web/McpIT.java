package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.post;
import static io.zhengmai.web.SparqlProtocolIT.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.zhengmai.cli.ClassPath;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.QueryCatalogue;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The tools as the protocol's own client sees them. */
@NullUnmarked
class McpIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final McpJsonMapper MAPPER = new JacksonMcpJsonMapper(JSON);

  /** A value for each argument that some tool needs. */
  private static final Map<String, Object> VALUES =
      Map.ofEntries(
          Map.entry("industry", "食品"),
          Map.entry("agency", "河北省商务厅"),
          Map.entry("line", "工业和信息化"),
          Map.entry("region", "河北省"),
          Map.entry("indicator", "研发"),
          Map.entry("query", "SELECT * { ?s a <https://w3id.org/zhengmai/ontology#Task> } LIMIT 3"),
          Map.entry("name", "省工信厅"),
          Map.entry("q", "追溯体系"),
          Map.entry("document", "冀政办字〔2016〕86号"));

  private static McpSyncClient client(McpClientTransport transport) {
    return McpClient.sync(transport)
        .requestTimeout(Duration.ofMinutes(3))
        .initializationTimeout(Duration.ofMinutes(3))
        .jsonSchemaValidator(McpIT::validate)
        .build();
  }

  private static McpSyncClient overHttp() {
    return client(
        HttpClientStreamableHttpTransport.builder(
                RunningServer.at("/").toString().replaceAll("/$", ""))
            .endpoint("/mcp")
            .jsonMapper(MAPPER)
            .build());
  }

  private static JsonSchemaValidator.ValidationResponse validate(
      Map<String, Object> schema, Object content) {
    var errors =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JSON.<JsonNode>valueToTree(schema))
            .validate(JSON.valueToTree(content));
    return errors.isEmpty()
        ? JsonSchemaValidator.ValidationResponse.asValid(String.valueOf(content))
        : JsonSchemaValidator.ValidationResponse.asInvalid(errors.toString());
  }

  @Test
  void everyToolIsListedAndCalledOverHttp() {
    try (McpSyncClient client = overHttp()) {
      client.initialize();
      everyToolAnswers(client);
    }
  }

  @Test
  void everyToolIsListedAndCalledOverStandardStreams() {
    ServerParameters program =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args("-cp", ClassPath.ofTests(), "io.zhengmai.Application", "mcp")
            .build();
    try (McpSyncClient client = client(new StdioClientTransport(program, MAPPER))) {
      client.initialize();
      everyToolAnswers(client);
    }
  }

  @Test
  void linesThatEndAtOnceAreAllAnswered() throws Exception {
    String answers =
        RunningServer.speak(
            """
            {"jsonrpc":"2.0","id":1,"method":"tools/list"}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            nonsense

            {"jsonrpc":"2.0","id":"二","method":"tools/call","params":{"name":"units"}}
            """);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : answers.split("\n", -1)) {
      lines.add(JSON.readTree(line));
    }
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0).at("/result/tools")).isNotEmpty();
    assertThat(lines.get(1).at("/error/code").asInt()).isEqualTo(-32_700);
    assertThat(lines.get(2).path("id").asText()).isEqualTo("二");
    assertThat(lines.get(3).isMissingNode()).as("after the last line end").isTrue();
  }

  private static void everyToolAnswers(McpSyncClient client) {
    List<Tool> tools = client.listTools().tools();
    assertThat(tools)
        .map(Tool::name)
        .containsAll(QueryCatalogue.bundled().list().stream().map(CannedQuery::name).toList())
        .contains("sparql", "look-up", "search", "read-section");
    for (Tool tool : tools) {
      assertThat(tool.annotations().readOnlyHint()).as(tool.name()).isTrue();
      assertThat(tool.title()).as(tool.name()).contains(" · ");
      CallToolResult result = client.callTool(new CallToolRequest(tool.name(), arguments(tool)));
      assertThat(result.isError()).as("%s: %s", tool.name(), result.content()).isFalse();
      assertThat(validate(tool.outputSchema(), result.structuredContent()).errorMessage())
          .as(tool.name())
          .isNull();
    }
  }

  private static Map<String, Object> arguments(Tool tool) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (String name : tool.inputSchema().required()) {
      assertThat(VALUES).containsKey(name);
      boolean list =
          tool.inputSchema().properties().get(name) instanceof Map<?, ?> schema
              && "array".equals(schema.get("type"));
      arguments.put(name, list ? List.of(VALUES.get(name)) : VALUES.get(name));
    }
    return arguments;
  }

  private static JsonNode call(String tool, Map<String, Object> arguments) {
    try (McpSyncClient client = overHttp()) {
      client.initialize();
      return JSON.valueToTree(
          client.callTool(new CallToolRequest(tool, arguments)).structuredContent());
    }
  }

  private static String refused(String tool, Map<String, Object> arguments) {
    try (McpSyncClient client = overHttp()) {
      client.initialize();
      CallToolResult result = client.callTool(new CallToolRequest(tool, arguments));
      assertThat(result.isError()).isTrue();
      return ((TextContent) result.content().get(0)).text();
    }
  }

  @Test
  void aThingIsLookedUpAndASectionReadWithItsEvidence() {
    JsonNode thing = call("look-up", Map.of("name", "河北工信厅", "kind", "agency"));
    assertThat(thing.at("/candidates/0/label").asText()).isEqualTo("河北省工业和信息化厅");
    JsonNode described =
        call("look-up", Map.of("name", "https://w3id.org/zhengmai/id/agency/河北省商务厅"));
    assertThat(described.at("/thing/evidence")).isNotEmpty();
    JsonNode outline = call("read-section", Map.of("document", "冀政办字〔2016〕86号"));
    assertThat(outline.path("sections")).hasSizeGreaterThan(10);
    JsonNode section = call("read-section", Map.of("document", "冀政办字〔2016〕86号", "section", "1.1"));
    assertThat(section.at("/sections/0/heading").asText()).isEqualTo("深入开展质量提升行动");
    String text = section.at("/sections/0/text").asText();
    assertThat(section.at("/sections/0/tasks/0/responsible"))
        .isNotEmpty()
        .allSatisfy(duty -> assertThat(text).contains(duty.path("quote").asText()));
  }

  @Test
  void rowsBeyondTheLimitAreSaidToBeMissing() {
    JsonNode all = call("sparql", Map.of("query", "SELECT * { ?s ?p ?o }"));
    assertThat(all.path("truncated").asBoolean()).isTrue();
    assertThat(all.path("rows")).hasSize(1000);
    JsonNode some = call("dataset-statistics", Map.of("limit", 2));
    assertThat(some.path("rows")).hasSize(2);
  }

  @Test
  void whatIsWrongIsSaidToTheAssistant() {
    assertThat(refused("sparql", Map.of("query", "SELECT"))).isNotBlank();
    assertThat(refused("sparql", Map.of("query", "SELECT * { SERVICE <http://a/> { ?s ?p ?o } }")))
        .isNotBlank();
    assertThat(refused("sparql", Map.of("query", "DROP ALL"))).isNotBlank();
    assertThat(refused("agencies-leading-industry", Map.of("colour", "red")))
        .contains("industry", "colour");
    assertThat(refused("search", Map.of("q", "a", "year", "20"))).contains("year");
    assertThat(refused("read-section", Map.of("document", "没有"))).isNotBlank();
  }

  @Test
  void messagesAreTakenAsTheProtocolSays() throws Exception {
    String type = "application/json";
    String initialize =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
            + "\"%s\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";
    List<String> negotiated = new ArrayList<>();
    for (String version : List.of("2025-06-18", "2025-11-25", "1999-01-01")) {
      HttpResponse<String> answer = post("/mcp", type, initialize.formatted(version));
      assertThat(answer.statusCode()).isEqualTo(200);
      negotiated.add(JSON.readTree(answer.body()).at("/result/protocolVersion").asText());
    }
    assertThat(negotiated).containsExactly("2025-06-18", "2025-11-25", "2025-11-25");
    String ping = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}";
    assertThat(JSON.readTree(post("/mcp", type, ping).body()).path("id").asInt()).isEqualTo(7);
    String notification = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
    assertThat(post("/mcp", type, notification).statusCode()).isEqualTo(202);
    problem(post("/mcp", type, ping, "MCP-Protocol-Version", "1999-01-01"), 400);
    problem(post("/mcp", type, "[]"), 400);
    problem(post("/mcp", type, "nothing"), 400);
    problem(RunningServer.get("/mcp", "Accept", "text/event-stream"), 405);
    HttpRequest delete = RunningServer.builder("/mcp").DELETE().build();
    problem(RunningServer.send(delete), 405);
  }

  @Test
  void pagesOfOtherOriginsAreRefused() throws Exception {
    String ping = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}";
    for (String origin : List.of("http://evil.example", "null", "https://localhost.evil.example")) {
      problem(post("/mcp", "application/json", ping, "Origin", origin), 403);
    }
    for (String origin : List.of("http://localhost:3000", "http://127.0.0.1")) {
      assertThat(post("/mcp", "application/json", ping, "Origin", origin).statusCode())
          .isEqualTo(200);
    }
  }
}
