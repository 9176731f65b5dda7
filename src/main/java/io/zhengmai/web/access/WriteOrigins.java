package io.zhengmai.web.access;

import java.net.URI;
import java.util.Set;

/**
 * The origins whose pages may write, with the token.
 *
 * @param origins such as {@code https://example.org}
 */
public record WriteOrigins(Set<String> origins) {
  /** Pages of this server only. */
  public static final WriteOrigins NONE = new WriteOrigins(Set.of());

  /**
   * Origins.
   *
   * @throws IllegalArgumentException if one is no origin
   */
  public WriteOrigins {
    origins = Set.copyOf(origins);
    for (String origin : origins) {
      URI uri = URI.create(origin);
      if (uri.getScheme() == null || uri.getHost() == null || !uri.getRawPath().isEmpty()) {
        throw new IllegalArgumentException(
            origin + ": 应为 is not like https://example.org, https://example.org:8443");
      }
    }
  }
}
