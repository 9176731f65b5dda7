package io.zhengmai.web.choice;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.zhengmai.analysis.Analysis;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Derived;
import io.zhengmai.store.Store;
import io.zhengmai.web.answer.QueryLimits;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The counts of the server. They are begun when the server answers, not before. */
@Singleton
final class LiveAnalysis implements ApplicationEventListener<ServerStartupEvent> {
  /** Seconds. A start with many documents takes a while; who would wait longer comes again. */
  private static final int FIRST = 10;

  /** Who writes a little and looks at once sees it; nobody waits for a large store. */
  private static final Duration RENEWAL = Duration.ofMillis(500);

  private final Derived<Analysis> analysis;
  private final Duration first;

  LiveAnalysis(Store store, QueryCatalogue catalogue, QueryLimits limits) {
    first = Duration.ofSeconds(Math.min(FIRST, limits.seconds()));
    analysis = new Derived<>("analysis", store, connection -> Analysis.of(connection, catalogue));
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    analysis.start();
  }

  Derived.State<Analysis> soon() {
    return analysis.soon(first, RENEWAL);
  }

  @PreDestroy
  void close() {
    analysis.close();
  }
}
