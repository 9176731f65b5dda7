package io.zhengmai.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A GET whose target goes out byte for byte as written, as curl sends it; the JDK's client would
 * encode or refuse it.
 */
record RawRequest(int status, String head, String body) {
  static RawRequest get(URI server, String target, String... headers) throws IOException {
    StringBuilder request = new StringBuilder("GET " + target + " HTTP/1.1\r\n");
    request.append("Host: ").append(server.getAuthority()).append("\r\nConnection: close\r\n");
    for (int i = 0; i < headers.length; i += 2) {
      request.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
    }
    request.append("\r\n");
    try (Socket socket = new Socket(server.getHost(), server.getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.toString().getBytes(StandardCharsets.UTF_8));
      out.flush();
      String response = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int end = response.indexOf("\r\n\r\n");
      int status = Integer.parseInt(response.substring(9, 12));
      return new RawRequest(status, response.substring(0, end), response.substring(end + 4));
    }
  }
}
