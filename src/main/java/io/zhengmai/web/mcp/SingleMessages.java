package io.zhengmai.web.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Streamable HTTP without sessions: each message is answered by itself, in one piece. */
final class SingleMessages implements McpStatelessServerTransport {
  /** The revisions of the protocol that have Streamable HTTP. */
  static final List<String> VERSIONS =
      List.of(
          ProtocolVersions.MCP_2025_03_26,
          ProtocolVersions.MCP_2025_06_18,
          ProtocolVersions.MCP_2025_11_25);

  private @Nullable McpStatelessServerHandler handler;

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
    return VERSIONS;
  }

  @Nullable JSONRPCResponse answer(JSONRPCRequest request) {
    return handler().handleRequest(McpTransportContext.EMPTY, request).block();
  }

  void take(JSONRPCNotification notification) {
    handler().handleNotification(McpTransportContext.EMPTY, notification).block();
  }

  private McpStatelessServerHandler handler() {
    McpStatelessServerHandler server = handler;
    if (server == null) {
      throw new IllegalStateException("no server was put behind this transport");
    }
    return server;
  }
}
