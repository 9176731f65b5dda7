package io.zhengmai.web.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The protocol over standard input and output: one message on a line. */
@Singleton
public final class StandardStreams {
  private final SingleMessages messages = new SingleMessages(SingleMessages.OF_STREAMS);

  StandardStreams(McpServers servers) {
    servers.serve(messages);
  }

  /** Answers what comes in, one after the other, until its end. */
  public void serve(InputStream in, OutputStream out) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JSONRPCResponse answer = line.isBlank() ? null : answer(line);
      if (answer != null) {
        out.write(
            (McpServers.JSON.writeValueAsString(answer) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
  }

  private @Nullable JSONRPCResponse answer(String line) {
    try {
      return messages.answer(SingleMessages.message(line));
    } catch (IOException | IllegalArgumentException e) {
      return new JSONRPCResponse(
          McpSchema.JSONRPC_VERSION,
          null,
          null,
          new JSONRPCResponse.JSONRPCError(
              ErrorCodes.PARSE_ERROR, "no message of JSON-RPC: " + line, null));
    }
  }
}
