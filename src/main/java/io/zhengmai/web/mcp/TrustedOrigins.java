package io.zhengmai.web.mcp;

import io.micronaut.context.annotation.Value;
import io.zhengmai.web.access.WriteOrigins;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From where pages may send messages: from this machine, from the name that the server listens on,
 * and from the configured origins.
 *
 * <p>The Host header proves nothing: a page can have its own name resolved to this machine (DNS
 * rebinding).
 */
@Singleton
final class TrustedOrigins {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String host;
  private final Set<String> configured;

  TrustedOrigins(@Value("${micronaut.server.host}") String host, @Nullable WriteOrigins origins) {
    this.host = host;
    this.configured = origins == null ? Set.of() : origins.origins();
  }

  /** Whether a message may come from there; programs that are no browser say nothing. */
  boolean trusts(@Nullable String origin) {
    if (origin == null || configured.contains(origin)) {
      return true;
    }
    try {
      String name = URI.create(origin).getHost();
      return name != null && (THIS_MACHINE.contains(name) || name.equals(host));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
