package io.zhengmai.web.matrix;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.zhengmai.analysis.Analysis;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Store;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** The counts of the server. Their table is begun when the server answers, not before. */
@Factory
final class AnalysisService {
  private final Provider<Analysis> analysis;

  AnalysisService(Provider<Analysis> analysis) {
    this.analysis = analysis;
  }

  @Singleton
  @Bean(preDestroy = "close")
  Analysis analysis(Store store, QueryCatalogue catalogue) {
    return new Analysis(store, catalogue);
  }

  @EventListener
  void started(ServerStartupEvent event) {
    analysis.get().start();
  }
}
