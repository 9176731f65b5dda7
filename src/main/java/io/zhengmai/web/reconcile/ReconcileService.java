package io.zhengmai.web.reconcile;

import io.zhengmai.graph.Iris;
import io.zhengmai.query.Labels;
import io.zhengmai.reconcile.EntityIds;
import io.zhengmai.reconcile.Reconciler;
import io.zhengmai.search.Search;
import io.zhengmai.web.negotiation.Language;
import jakarta.inject.Singleton;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** What the addresses under {@code /reconcile} share. */
@Singleton
final class ReconcileService {
  private final EntityIds ids;
  private final Search search;

  ReconcileService(Iris iris, Search search) {
    this.ids = new EntityIds(iris.base() + "id/");
    this.search = search;
  }

  EntityIds ids() {
    return ids;
  }

  Search search() {
    return search;
  }

  Reconciler reconciler(RepositoryConnection connection) {
    return new Reconciler(connection, search, ids);
  }

  Answers answers(RepositoryConnection connection, Language language) {
    return new Answers(new Labels(connection), ids, language);
  }
}
