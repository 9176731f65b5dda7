package io.zhengmai.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.zhengmai.web.negotiation.Language;
import java.time.Duration;

/** Keeps a language that the reader chose by {@code ?lang=}, so that the next page has it too. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Choices {
  private static final Duration KEPT = Duration.ofDays(365);

  @ResponseFilter
  void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (request.getParameters().contains(Language.PARAMETER) && isPage(response)) {
      response.cookie(cookie(Language.PARAMETER, Language.of(request).code()));
    }
  }

  static Cookie cookie(String name, String value) {
    return Cookie.of(name, value).path("/").maxAge(KEPT).sameSite(SameSite.Lax);
  }

  private static boolean isPage(MutableHttpResponse<?> response) {
    return response.getContentType().filter(t -> t.getName().equals("text/html")).isPresent();
  }
}
