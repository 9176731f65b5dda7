package io.zhengmai.web.page;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.zhengmai.web.problem.Problem;

/** Shows a problem as a page to a browser that asked for one; its status stays. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ProblemPages {
  private final Pages pages;

  ProblemPages(Pages pages) {
    this.pages = pages;
  }

  @ResponseFilter
  void draw(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (request.getMethod() == HttpMethod.GET && Pages.asked(request)) {
      Problem.of(response).ifPresent(problem -> draw(request, response, problem));
    }
  }

  private void draw(HttpRequest<?> request, MutableHttpResponse<?> response, Problem problem) {
    Linker to = pages.linker(request);
    ProblemView view =
        new ProblemView(
            problem.type().status(), to.words(problem.type().words()), to.words(problem.words()));
    MutableHttpResponse<byte[]> page = pages.render(request, "problem", view);
    page.getContentType().ifPresent(response::contentType);
    response.body(page.body());
  }
}
