package io.zhengmai.web;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * The headers that every answer carries: scripts and styles are files of this server, never words
 * of a page; no frame, nothing from another host. An answer that needs another policy brings it.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data: blob:; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  @ResponseFilter
  void add(MutableHttpResponse<?> response) {
    if (!response.getHeaders().contains("Content-Security-Policy")) {
      response.header("Content-Security-Policy", POLICY);
    }
    response.header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "same-origin");
  }
}
