package io.zhengmai.web.mcp;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.io.IOException;

/**
 * {@code /mcp}: Streamable HTTP of the Model Context Protocol. There are no sessions and no streams
 * of the server's own, so that GET and DELETE are answered 405, as the protocol allows.
 */
@Controller("/mcp")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class McpController {
  private static final String VERSION = "MCP-Protocol-Version";

  private final SingleMessages messages = new SingleMessages(SingleMessages.OF_HTTP);
  private final TrustedOrigins origins;

  McpController(McpServers servers, TrustedOrigins origins) {
    this.origins = origins;
    servers.serve(messages);
  }

  @Post
  @Consumes(MediaType.APPLICATION_JSON)
  HttpResponse<?> take(HttpRequest<?> request, @Body String body) throws IOException {
    String origin = request.getHeaders().get("Origin");
    if (!origins.trusts(origin)) {
      throw new ProblemException(
          ProblemType.FOREIGN_ORIGIN,
          new Bilingual(
              origin + "：不接受此来源，见 --write-origin",
              origin + ": this origin is not trusted, see --write-origin"));
    }
    String version = request.getHeaders().get(VERSION);
    if (version != null && !SingleMessages.OF_HTTP.contains(version)) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual(
              VERSION + " " + version + "：可用 " + String.join("、", SingleMessages.OF_HTTP),
              VERSION
                  + " "
                  + version
                  + ": known are "
                  + String.join(", ", SingleMessages.OF_HTTP)));
    }
    JSONRPCResponse answer = messages.answer(message(body));
    return answer == null
        ? HttpResponse.status(HttpStatus.ACCEPTED)
        : HttpResponse.ok(McpServers.JSON.writeValueAsBytes(answer))
            .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private static JSONRPCMessage message(String body) {
    try {
      return SingleMessages.message(body);
    } catch (IOException | IllegalArgumentException e) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual("不是一条 JSON-RPC 消息", "This is no message of JSON-RPC"));
    }
  }
}
