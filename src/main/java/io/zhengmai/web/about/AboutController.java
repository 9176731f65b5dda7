package io.zhengmai.web.about;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.zhengmai.graph.Iris;
import io.zhengmai.web.answer.RequestAddress;
import io.zhengmai.web.page.Pages;

/** {@code /about}: the dataset and its interfaces, for people. */
@Controller("/about")
@Produces(MediaType.ALL)
final class AboutController {
  private final Quality quality = Quality.bundled();
  private final RequestAddress address;
  private final Iris iris;
  private final Pages pages;

  AboutController(RequestAddress address, Iris iris, Pages pages) {
    this.address = address;
    this.iris = iris;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> about(HttpRequest<?> request) {
    return pages.render(
        request, "about", new AboutView(address.of(request, ""), iris.base(), quality.figures()));
  }
}
