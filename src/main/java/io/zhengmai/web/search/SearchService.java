package io.zhengmai.web.search;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.zhengmai.search.Search;
import io.zhengmai.store.Store;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** The search of the server. Its index is begun when the server answers, not before. */
@Factory
final class SearchService {
  private final Provider<Search> search;

  SearchService(Provider<Search> search) {
    this.search = search;
  }

  @Singleton
  @Bean(preDestroy = "close")
  Search search(Store store) {
    return new Search(store);
  }

  @EventListener
  void started(ServerStartupEvent event) {
    search.get().start();
  }
}
