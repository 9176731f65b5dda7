package io.zhengmai.web.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;

/** {@code /theme}: keeps the reader's choice of a theme, for browsers without scripts. */
@Controller
final class ThemeController {
  /**
   * Keeps the choice and leads back.
   *
   * @param choose a theme
   * @param to a path of this server; what leads elsewhere leads to the first page
   */
  @Get("/theme")
  HttpResponse<?> choose(@QueryValue String choose, @QueryValue(defaultValue = "/") String to) {
    boolean here = to.matches("/([^/\\\\].*)?") && to.chars().allMatch(c -> c > ' ' && c < 0x7F);
    return HttpResponse.status(HttpStatus.SEE_OTHER)
        .header("Location", here ? to : "/")
        .cookie(Choices.cookie(Theme.COOKIE, Theme.named(choose).code()));
  }
}
