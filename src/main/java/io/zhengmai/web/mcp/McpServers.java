package io.zhengmai.web.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.zhengmai.graph.Software;
import jakarta.inject.Singleton;

/** The tools behind the transports of the protocol. */
@Singleton
final class McpServers {
  static final McpJsonMapper JSON = new JacksonMcpJsonMapper(new ObjectMapper());

  private static final String NAME = "zhengmai";
  private static final String INSTRUCTIONS =
      "中国政策文件知识图谱：谁牵头什么、目标与期限，每条都附原文与位置。先用现成查询，再用 search 与 look-up，必要时用 sparql。"
          + "\n\nThe knowledge graph of Chinese policy documents: who leads what, with which targets, by"
          + " when, and the sentence that says so. Prefer the ready-made queries, then search and"
          + " look-up, then sparql.";

  /** Answers are made here to the schemas that are declared here; the tests hold them to it. */
  private static final JsonSchemaValidator OWN =
      (schema, content) -> JsonSchemaValidator.ValidationResponse.asValid(String.valueOf(content));

  private final Tools tools;

  McpServers(Tools tools) {
    this.tools = tools;
  }

  /** Answers every message by itself. */
  void serve(McpStatelessServerTransport transport) {
    McpServer.sync(transport)
        .serverInfo(NAME, Software.current().version())
        .instructions(INSTRUCTIONS)
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .jsonMapper(JSON)
        .jsonSchemaValidator(OWN)
        .immediateExecution(true)
        .tools(
            tools.list().stream()
                .map(
                    tool ->
                        new McpStatelessServerFeatures.SyncToolSpecification(
                            tool.definition(),
                            (context, call) -> tools.call(tool, call.arguments())))
                .toList())
        .build();
  }
}
