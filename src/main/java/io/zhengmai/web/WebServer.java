package io.zhengmai.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;

/** A running server. */
public final class WebServer implements AutoCloseable {
  private final ApplicationContext context;
  private final EmbeddedServer server;

  private WebServer(ApplicationContext context, EmbeddedServer server) {
    this.context = context;
    this.server = server;
  }

  /**
   * Starts a server and returns when it answers.
   *
   * @param host the address to listen on
   * @param port 0 for any free one
   * @param services what the controllers need, each by its own type
   * @throws io.micronaut.runtime.exceptions.ApplicationStartupException if it cannot listen there
   */
  public static WebServer start(String host, int port, Object... services) {
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
    try {
      return new WebServer(context, context.getBean(EmbeddedServer.class).start());
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  /** Where it answers. */
  public URI address() {
    return server.getURI();
  }

  @Override
  public void close() {
    context.close();
  }
}
