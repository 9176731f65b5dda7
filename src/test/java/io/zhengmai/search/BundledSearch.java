package io.zhengmai.search;

import io.zhengmai.query.BundledGraph;
import io.zhengmai.query.ThingKind;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;

/** The search over the bundled documents, built once for all tests. */
final class BundledSearch {
  static final Search SEARCH = new Search(BundledGraph.store());
  static final String ID = "https://w3id.org/zhengmai/id/";

  private BundledSearch() {}

  /** What the words find, in one page. */
  static SearchResult find(String words) {
    return find(words, Set.of(), Set.of(), Set.of());
  }

  static SearchResult find(
      String words, Set<ThingKind> kinds, Set<IRI> regions, Set<String> years) {
    return SEARCH.find(new SearchRequest(words, kinds, regions, years, 0, 2000));
  }
}
