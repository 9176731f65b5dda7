package io.zhengmai.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.HttpServerException;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import io.zhengmai.web.mcp.StandardStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;

/** A server: put together first, then opened. */
public final class WebServer implements AutoCloseable {
  private final ApplicationContext context;
  private final EmbeddedServer server;

  private WebServer(ApplicationContext context) {
    this.context = context;
    this.server = context.getBean(EmbeddedServer.class);
  }

  /**
   * Puts a server together; it does not listen yet.
   *
   * @param host the address to listen on
   * @param port 0 for any free one
   * @param services what the controllers need, each found by its type
   */
  public static WebServer prepare(String host, int port, Object... services) {
    ApplicationContext context =
        ApplicationContext.builder()
            .properties(Map.of("micronaut.server.host", host, "micronaut.server.port", port))
            .singletons(services)
            .deduceEnvironment(false)
            .deduceCloudEnvironment(false)
            .environmentPropertySource(false)
            .banner(false)
            .build()
            .start();
    return new WebServer(context);
  }

  /**
   * Opens the server and returns when it answers.
   *
   * @throws ListenException if it cannot listen there
   */
  public void listen() {
    try {
      server.start();
    } catch (HttpServerException e) {
      throw new ListenException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Answers the Model Context Protocol on two streams, until there is no more to read. */
  public void speak(InputStream in, OutputStream out) throws IOException {
    context.getBean(StandardStreams.class).serve(in, out);
  }

  /** Where it answers. */
  public URI address() {
    return server.getURI();
  }

  /** What it answers. */
  Router router() {
    return context.getBean(Router.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
