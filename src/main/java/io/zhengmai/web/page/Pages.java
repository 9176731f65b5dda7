package io.zhengmai.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Renders the templates of {@code src/main/jte}, which escape whatever they are given. */
@Singleton
public final class Pages {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * A page.
   *
   * @param template the name of the template without {@code .jte}
   * @param page its only parameter
   */
  public MutableHttpResponse<byte[]> render(String template, Object page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template + ".jte", page, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HttpResponse.ok(bytes.toByteArray())
        .contentType("text/html;charset=utf-8")
        .header("Vary", "Accept, Accept-Language");
  }
}
