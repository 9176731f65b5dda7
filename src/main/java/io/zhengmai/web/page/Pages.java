package io.zhengmai.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.zhengmai.format.Negotiation;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.Software;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.asset.Assets;
import io.zhengmai.web.negotiation.Language;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Renders the templates of {@code src/main/jte}, which escape whatever they are given. */
@Singleton
public final class Pages {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final String version = Software.current().version();
  private final ThingAddress addresses;
  private final Assets assets;

  Pages(ThingAddress addresses, Assets assets) {
    this.addresses = addresses;
    this.assets = assets;
  }

  /**
   * A page.
   *
   * @param template the name of the template without {@code .jte}; its parameters are {@code frame}
   *     and {@code page}
   * @param page what it shows
   */
  public MutableHttpResponse<byte[]> render(HttpRequest<?> request, String template, Object page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template + ".jte", Map.of("frame", frame(request), "page", page), output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HttpResponse.ok(bytes.toByteArray())
        .contentType("text/html;charset=utf-8")
        .header("Vary", "Accept, Accept-Language, Cookie");
  }

  /** Whether a request asks for a page rather than for data; one that takes both alike does not. */
  public static boolean asked(HttpRequest<?> request) {
    return Negotiation.prefers(Formats.accept(request), "text/html", ResultKind.GRAPH);
  }

  /** Makes links of things for a reader. */
  public Linker linker(HttpRequest<?> request) {
    return new Linker(addresses, Language.of(request));
  }

  private Frame frame(HttpRequest<?> request) {
    return new Frame(linker(request), Theme.of(request), Address.of(request), assets, version);
  }
}
