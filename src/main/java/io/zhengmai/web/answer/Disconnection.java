package io.zhengmai.web.answer;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;

/** Stops the work for a client that has closed its connection. */
final class Disconnection {
  private final ChannelFuture closed;
  private final ChannelFutureListener listener;

  private Disconnection(ChannelFuture closed, ChannelFutureListener listener) {
    this.closed = closed;
    this.listener = listener;
  }

  /** Watches the connection of a request until {@link #forget}. */
  static Disconnection of(HttpRequest<?> request, StoreTask<?> task) {
    HttpRequest<?> received = request;
    while (received instanceof HttpRequestWrapper<?> wrapper) {
      received = wrapper.getDelegate();
    }
    if (!(received instanceof NettyHttpRequest<?> netty)) {
      throw new IllegalArgumentException("a request that came over no connection");
    }
    ChannelFuture closed = netty.getChannelHandlerContext().channel().closeFuture();
    ChannelFutureListener listener = closing -> task.stop(StopReason.CLIENT_GONE);
    closed.addListener(listener);
    return new Disconnection(closed, listener);
  }

  /** A connection that is kept serves many requests; what is done has to leave nothing on it. */
  void forget() {
    closed.removeListener(listener);
  }
}
