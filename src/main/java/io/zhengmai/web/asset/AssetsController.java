package io.zhengmai.web.asset;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;

/**
 * {@code /assets/{version}/{path}}: kept for a year under the version of now, and asked for again
 * by its tag under any other.
 */
@Controller(Assets.ROOT)
@Produces(MediaType.ALL)
final class AssetsController {
  private final Assets assets;

  AssetsController(Assets assets) {
    this.assets = assets;
  }

  @Get("/{version}/{+path}")
  HttpResponse<?> get(
      HttpRequest<?> request, @PathVariable String version, @PathVariable String path) {
    Asset asset =
        assets
            .find(path)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND,
                        new Bilingual(path + "：没有这个文件", path + ": there is no such file")));
    String tag = '"' + asset.tag() + '"';
    boolean unchanged = request.getHeaders().getAll("If-None-Match").contains(tag);
    return (unchanged
            ? HttpResponse.notModified()
            : HttpResponse.ok(asset.body()).contentType(asset.mediaType()))
        .header("ETag", tag)
        .header(
            "Cache-Control",
            assets.isCurrent(version) ? "public, max-age=31536000, immutable" : "no-cache");
  }
}
