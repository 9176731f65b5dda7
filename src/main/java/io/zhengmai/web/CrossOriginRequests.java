package io.zhengmai.web;

import io.micronaut.core.annotation.AnnotationMetadataProvider;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.Router;
import io.zhengmai.web.access.Reads;
import io.zhengmai.web.access.WriteOrigins;
import org.jspecify.annotations.Nullable;

/**
 * Cross-origin resource sharing: pages of any origin may read, and only those of the configured
 * origins may write. No cookie is ever shared.
 *
 * <p>Micronaut's own filter knows origins and methods, not which POST of which address reads.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CrossOriginRequests {
  private static final String EXPOSED =
      "ETag, Link, Location, Retry-After, Result-Limits, Result-Stale, Result-Truncated,"
          + " X-Total-Count";
  private static final String ONE_DAY = "86400";

  private final Router router;
  private final WriteOrigins writers;

  CrossOriginRequests(Router router, @Nullable WriteOrigins writers) {
    this.router = router;
    this.writers = writers == null ? WriteOrigins.NONE : writers;
  }

  /** Answers what a browser asks before a request that is not simple. */
  @PreMatching
  @RequestFilter
  @Nullable HttpResponse<?> preflight(HttpRequest<?> request) {
    String origin = request.getHeaders().get("Origin");
    String method = request.getHeaders().get("Access-Control-Request-Method");
    if (request.getMethod() != HttpMethod.OPTIONS || origin == null || method == null) {
      return null;
    }
    boolean reads =
        router.findAny(request).stream()
            .filter(route -> route.getHttpMethod().name().equals(method))
            .anyMatch(route -> reads(route.getHttpMethod(), route));
    MutableHttpResponse<?> response = HttpResponse.noContent();
    if (allow(response, origin, reads)) {
      String asked = request.getHeaders().get("Access-Control-Request-Headers");
      response
          .header("Access-Control-Allow-Methods", method)
          .header("Access-Control-Max-Age", ONE_DAY);
      if (asked != null) {
        response.header("Access-Control-Allow-Headers", asked);
      }
    }
    return response.header("Vary", "Origin, Access-Control-Request-Method");
  }

  @ResponseFilter
  void share(HttpRequest<?> request, MutableHttpResponse<?> response) {
    String origin = request.getHeaders().get("Origin");
    if (request.getMethod() == HttpMethod.OPTIONS) {
      return;
    }
    boolean reads = reads(request.getMethod(), RouteAttributes.getRouteInfo(request).orElse(null));
    if (allow(response, origin, reads)) {
      response.header("Access-Control-Expose-Headers", EXPOSED);
    }
  }

  private boolean allow(MutableHttpResponse<?> response, @Nullable String origin, boolean reads) {
    if (reads) {
      response.header("Access-Control-Allow-Origin", "*");
      return true;
    }
    if (origin != null && writers.origins().contains(origin)) {
      response.header("Access-Control-Allow-Origin", origin).header("Vary", "Origin");
      return true;
    }
    return false;
  }

  private static boolean reads(HttpMethod method, @Nullable AnnotationMetadataProvider route) {
    return method == HttpMethod.GET
        || method == HttpMethod.HEAD
        || (route != null && route.getAnnotationMetadata().hasAnnotation(Reads.class));
  }
}
