package io.zhengmai.web.answer;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a {@code multipart/form-data} body, kept in memory. */
public final class Multipart {
  private Multipart() {}

  /**
   * A file, or a field of a form.
   *
   * @param fileName null for a field
   * @param contentType the media type that a file says it has; null for a field
   */
  public record Part(
      String name, @Nullable String fileName, @Nullable String contentType, byte[] content) {
    /** The words of a field. */
    public String words() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  /**
   * Reads a body.
   *
   * @param contentType the whole header, which names the boundary
   * @throws ProblemException 400 where the body is no such form
   */
  public static List<Part> parts(String contentType, byte[] body) {
    FullHttpRequest request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
    request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
    if (!HttpPostRequestDecoder.isMultipart(request)) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual(
              "multipart/form-data：没有 boundary", "multipart/form-data: there is no boundary"));
    }
    HttpPostMultipartRequestDecoder decoder = null;
    try {
      decoder = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), request);
      List<Part> parts = new ArrayList<>();
      for (InterfaceHttpData data : decoder.getBodyHttpDatas()) {
        if (data instanceof FileUpload file) {
          parts.add(
              new Part(file.getName(), file.getFilename(), file.getContentType(), file.get()));
        } else if (data instanceof Attribute field) {
          parts.add(new Part(field.getName(), null, null, field.get()));
        }
      }
      return parts;
    } catch (ErrorDataDecoderException e) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual("multipart/form-data：正文有误", "multipart/form-data: the body is broken"));
    } catch (IOException e) {
      throw new UncheckedIOException("a body in memory that cannot be read", e);
    } finally {
      if (decoder != null) {
        decoder.destroy();
      }
    }
  }
}
