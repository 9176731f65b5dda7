package io.zhengmai.web.graphstore;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The files in a {@code multipart/form-data} body; fields that are no files are passed over. */
final class Multipart {
  private Multipart() {}

  /** A file: the media type that it says it has, and its bytes. */
  record Part(String contentType, byte[] content) {}

  static List<Part> parts(String contentType, byte[] body) {
    FullHttpRequest request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
    request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
    HttpPostMultipartRequestDecoder decoder = null;
    try {
      decoder = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), request);
      List<Part> parts = new ArrayList<>();
      for (InterfaceHttpData data : decoder.getBodyHttpDatas()) {
        if (data instanceof FileUpload file) {
          parts.add(new Part(file.getContentType(), file.get()));
        }
      }
      return parts;
    } catch (ErrorDataDecoderException e) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST, "multipart/form-data: 正文有误 the body is broken");
    } catch (IOException e) {
      throw new UncheckedIOException("a body in memory that cannot be read", e);
    } finally {
      if (decoder != null) {
        decoder.destroy();
      }
    }
  }
}
