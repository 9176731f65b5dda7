package io.zhengmai.web.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The protocol without sessions: each message is answered by itself, in one piece. */
final class SingleMessages implements McpStatelessServerTransport {
  /** The revisions of the protocol that have Streamable HTTP. */
  static final List<String> OF_HTTP =
      List.of(
          ProtocolVersions.MCP_2025_03_26,
          ProtocolVersions.MCP_2025_06_18,
          ProtocolVersions.MCP_2025_11_25);

  /** Those that have standard streams. */
  static final List<String> OF_STREAMS =
      Stream.concat(Stream.of(ProtocolVersions.MCP_2024_11_05), OF_HTTP.stream()).toList();

  private final List<String> versions;
  private @Nullable McpStatelessServerHandler handler;

  SingleMessages(List<String> versions) {
    this.versions = versions;
  }

  /**
   * Reads a message.
   *
   * @throws IOException if it is no JSON
   * @throws IllegalArgumentException if it is no message
   */
  static JSONRPCMessage message(String text) throws IOException {
    return McpSchema.deserializeJsonRpcMessage(McpServers.JSON, text);
  }

  @Override
  public void setMcpHandler(McpStatelessServerHandler server) {
    this.handler = server;
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public List<String> protocolVersions() {
    return versions;
  }

  /** The answer to a request; null where the message wants none. */
  @Nullable JSONRPCResponse answer(JSONRPCMessage message) {
    if (message instanceof JSONRPCRequest request) {
      return handler().handleRequest(McpTransportContext.EMPTY, request).block();
    }
    if (message instanceof JSONRPCNotification notification) {
      handler().handleNotification(McpTransportContext.EMPTY, notification).block();
    }
    return null;
  }

  private McpStatelessServerHandler handler() {
    McpStatelessServerHandler server = handler;
    if (server == null) {
      throw new IllegalStateException("no server was put behind this transport");
    }
    return server;
  }
}
