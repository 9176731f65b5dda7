package io.zhengmai.web.answer;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;

/** Under which absolute address a request reached this server. */
@Singleton
public final class RequestAddress {
  private final HttpHostResolver hosts;

  RequestAddress(HttpHostResolver hosts) {
    this.hosts = hosts;
  }

  /** The address without its query, percent-encoded as the client wrote it. */
  public String of(HttpRequest<?> request) {
    return hosts.resolve(request) + request.getUri().getRawPath();
  }

  /** The address of another path of this server. */
  public String of(HttpRequest<?> request, String path) {
    return hosts.resolve(request) + path;
  }
}
