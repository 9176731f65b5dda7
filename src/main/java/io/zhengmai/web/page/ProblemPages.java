package io.zhengmai.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.zhengmai.web.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Shows a problem as a page to a browser that asked for one; its status stays. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ProblemPages {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Pages pages;

  ProblemPages(Pages pages) {
    this.pages = pages;
  }

  @ResponseFilter
  void draw(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (request.getMethod() == HttpMethod.GET
        && response.body() instanceof byte[] body
        && response.getContentType().filter(t -> t.getName().equals(Problem.MEDIA_TYPE)).isPresent()
        && Pages.asked(request)) {
      draw(request, response, body);
    }
  }

  // The body of a problem is of bytes, as was just seen.
  @SuppressWarnings("unchecked")
  private void draw(HttpRequest<?> request, MutableHttpResponse<?> response, byte[] problem) {
    MutableHttpResponse<byte[]> page = pages.render(request, "problem", view(problem));
    page.getContentType().ifPresent(response::contentType);
    ((MutableHttpResponse<byte[]>) response).body(page.body());
  }

  private static ProblemView view(byte[] problem) {
    try {
      JsonNode json = JSON.readTree(problem);
      return new ProblemView(
          json.path("status").asInt(), json.path("title").asText(), json.path("detail").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
