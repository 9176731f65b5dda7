package io.zhengmai.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.server.netty.DefaultHttpCompressionStrategy;
import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import jakarta.inject.Singleton;

/** Compresses all that is not compressed already; by default no RDF would be. */
@Singleton
@Replaces(DefaultHttpCompressionStrategy.class)
final class Compression implements HttpCompressionStrategy {
  private static final int WORTH_IT = 1024;

  @Override
  public boolean isEnabled() {
    return true;
  }

  @Override
  public boolean shouldCompress(HttpResponse response) {
    String type = response.headers().get(HttpHeaderNames.CONTENT_TYPE);
    return type != null
        && !type.startsWith("image/")
        && !type.startsWith("font/")
        && !type.contains("openxmlformats")
        && !type.contains("zip")
        && HttpUtil.getContentLength(response, (long) WORTH_IT) >= WORTH_IT;
  }

  @Override
  public int getMaxZstdEncodeSize() {
    return 0;
  }
}
