package io.zhengmai.web.page;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.problem.Problem;

/**
 * Says a problem in the language of the request: as a page to a browser that asked for one, its
 * status kept, otherwise as data. Data for who asked for no language has both.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ProblemPages {
  private final Pages pages;

  ProblemPages(Pages pages) {
    this.pages = pages;
  }

  @ResponseFilter
  void say(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Problem.of(response).ifPresent(problem -> say(request, response, problem));
  }

  private void say(HttpRequest<?> request, MutableHttpResponse<?> response, Problem problem) {
    Linker to = pages.linker(request);
    response.header("Vary", "Accept, Accept-Language, Cookie");
    if (Pages.asked(request)) {
      ProblemView view =
          new ProblemView(
              problem.type().status(),
              to.words(problem.type().words()),
              to.words(problem.words()),
              request.getMethod() == HttpMethod.GET
                  && response.getHeaders().contains("Retry-After"));
      MutableHttpResponse<byte[]> page = pages.render(request, "problem", view);
      page.getContentType().ifPresent(response::contentType);
      response.body(page.body());
    } else if (Language.asked(request).isPresent()) {
      response.body(problem.json(to::words));
    }
  }
}
