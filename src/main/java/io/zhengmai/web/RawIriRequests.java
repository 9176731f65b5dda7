package io.zhengmai.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request name a thing by its raw IRI: {@code GET /id/agency/河北省工业和信息化厅} as well as its
 * percent-encoded form.
 *
 * <p>An HTTP request target holds only ASCII (RFC 9112), but clients send UTF-8 as it is, and some
 * leave braces and quotes of a query unencoded. Each such byte is percent-encoded before the URI is
 * read.
 */
@Singleton
final class RawIriRequests implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    event.getBean().register(new Customizer(null));
    return event.getBean();
  }

  /** Percent-encodes each byte of a request target that a URI may not hold. */
  static String encoded(String target) {
    StringBuilder encoded = null;
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      boolean plain = c > 0x20 && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
      if (!plain && encoded == null) {
        encoded = new StringBuilder(target.substring(0, i));
      }
      if (encoded != null) {
        if (plain) {
          encoded.append(c);
        } else {
          // The decoder turns each byte of the target into one char.
          encoded.append(String.format("%%%02X", c & 0xFF));
        }
      }
    }
    return encoded == null ? target : encoded.toString();
  }

  private record Customizer(@Nullable Channel channel) implements NettyServerCustomizer {
    @Override
    public NettyServerCustomizer specializeForChannel(Channel newChannel, ChannelRole role) {
      return new Customizer(newChannel);
    }

    @Override
    public void onStreamPipelineBuilt() {
      if (channel != null) {
        channel
            .pipeline()
            .addAfter(
                ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC, "raw-iri", new Encoder());
      }
    }
  }

  @ChannelHandler.Sharable
  private static final class Encoder extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
      if (message instanceof HttpRequest request) {
        request.setUri(encoded(request.uri()));
      }
      super.channelRead(context, message);
    }
  }
}
