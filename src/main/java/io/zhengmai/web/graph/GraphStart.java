package io.zhengmai.web.graph;

import io.zhengmai.explore.Explorer;
import io.zhengmai.explore.Listed;
import io.zhengmai.explore.Named;
import io.zhengmai.explore.Window;
import io.zhengmai.explore.neighbourhood.Neighbour;
import io.zhengmai.explore.neighbourhood.Neighbourhood;
import io.zhengmai.query.ThingKind;
import io.zhengmai.search.Search;
import io.zhengmai.search.SearchRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * What the graph explorer shows before a thing is chosen.
 *
 * @param words that were searched for; empty for none
 * @param found by them, the best first
 * @param beginnings things that much is joined to, by kind
 */
public record GraphStart(
    String words, List<Neighbour> found, Map<ThingKind, List<Named>> beginnings) {
  private static final List<ThingKind> FIRST = List.of(ThingKind.REGION, ThingKind.AGENCY_LINE);
  private static final int MOST_LISTED = 1_000;
  private static final int MOST_OFFERED = 15;
  private static final int MOST_FOUND = 30;

  public GraphStart {
    found = List.copyOf(found);
  }

  static GraphStart of(String typed, Search search, RepositoryConnection connection) {
    String words = typed.strip();
    Neighbourhood graph = new Neighbourhood(connection);
    List<Neighbour> found =
        words.isEmpty()
            ? List.of()
            : search.find(request(words)).hits().stream()
                .map(hit -> graph.neighbour(hit.iri()))
                .toList();
    Map<ThingKind, List<Named>> beginnings = new LinkedHashMap<>();
    for (ThingKind kind : FIRST) {
      List<Named> things = mostUsed(kind, connection);
      if (!things.isEmpty()) {
        beginnings.put(kind, things);
      }
    }
    return new GraphStart(words, found, beginnings);
  }

  private static List<Named> mostUsed(ThingKind kind, RepositoryConnection connection) {
    return new Explorer(connection)
        .list(kind, true, Window.first(MOST_LISTED)).items().stream()
            .sorted(Comparator.comparingLong(Listed::uses).reversed())
            .limit(MOST_OFFERED)
            .map(Listed::thing)
            .toList();
  }

  private static SearchRequest request(String words) {
    String beginning = words.substring(0, Math.min(words.length(), SearchRequest.LONGEST));
    return new SearchRequest(beginning, Set.of(), Set.of(), Set.of(), 0, MOST_FOUND);
  }
}
