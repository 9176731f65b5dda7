package io.zhengmai.web;

import io.micronaut.core.util.StringUtils;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.zhengmai.graph.Software;
import io.zhengmai.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditional requests (RFC 9110, section 13): whoever has the current answer is told so.
 *
 * <p>What a controller answers to GET follows from the dataset, the program, the address and the
 * headers that choose a form. The {@code ETag} is a digest of these, so that it costs nothing and
 * is known before the answer is. It is weak, for a compressed answer has the same. It is taken
 * before the store is read: an answer may then be newer than its tag, never older.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ConditionalRequests {
  private static final String ATTRIBUTE = ConditionalRequests.class.getName();
  private static final List<String> CHOOSING = List.of("Accept", "Accept-Language", "Cookie");
  private static final int DIGEST_BYTES = 12;

  private final Store store;

  ConditionalRequests(Store store) {
    this.store = store;
  }

  @RequestFilter
  @Nullable HttpResponse<?> unchanged(HttpRequest<?> request) {
    if (!followsFromTheDataset(request)) {
      return null;
    }
    String tag = tag(request);
    request.setAttribute(ATTRIBUTE, tag);
    boolean has =
        request.getHeaders().getAll("If-None-Match").stream()
            .flatMap(line -> Stream.of(line.split(",")))
            .anyMatch(known -> opaque(known).equals(opaque(tag)));
    return has ? notModified(tag) : null;
  }

  /** The full answer varies with no more than is named here. */
  private static HttpResponse<?> notModified(String tag) {
    return HttpResponse.status(HttpStatus.NOT_MODIFIED)
        .header("ETag", tag)
        .header("Cache-Control", "no-cache")
        .header("Vary", String.join(", ", CHOOSING) + ", Accept-Encoding");
  }

  @ResponseFilter
  void name(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Optional<String> tag = request.getAttribute(ATTRIBUTE, String.class);
    boolean named = response.getHeaders().contains("ETag");
    boolean kept = !"no-store".equals(response.getHeaders().get("Cache-Control"));
    if (tag.isPresent() && kept && !named && response.code() == HttpStatus.OK.getCode()) {
      response.header("ETag", tag.get()).header("Cache-Control", "no-cache");
    }
    String vary = response.getHeaders().get("Vary");
    response
        .getHeaders()
        .set("Vary", StringUtils.isEmpty(vary) ? "Accept-Encoding" : vary + ", Accept-Encoding");
  }

  /** What this program's own controllers answer does; health and the like do not. */
  private static boolean followsFromTheDataset(HttpRequest<?> request) {
    return (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD)
        && RouteAttributes.getRouteInfo(request)
            .filter(MethodBasedRouteInfo.class::isInstance)
            .map(route -> ((MethodBasedRouteInfo<?, ?>) route).getTargetMethod())
            .filter(method -> inThisProgram(method.getDeclaringType()))
            .isPresent();
  }

  private static boolean inThisProgram(Class<?> controller) {
    return controller.getPackageName().startsWith(ConditionalRequests.class.getPackageName());
  }

  private String tag(HttpRequest<?> request) {
    StringBuilder all = new StringBuilder();
    all.append(store.version()).append('\n');
    all.append(Software.current().version()).append('\n');
    all.append(request.getHeaders().get("Host")).append(request.getUri()).append('\n');
    for (String header : CHOOSING) {
      all.append(request.getHeaders().getAll(header)).append('\n');
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return "W/\"" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /** The weak comparison of section 8.8.3.2. */
  private static String opaque(String tag) {
    String stripped = tag.strip();
    return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
  }
}
