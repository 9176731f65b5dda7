package io.zhengmai.web.graph;

import io.zhengmai.explore.neighbourhood.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the shortest path shows.
 *
 * @param from as asked for; empty for not yet
 * @param to likewise
 * @param without the IRIs of relations left out
 * @param path null before both ends are given
 */
public record PathView(String from, String to, List<String> without, @Nullable Path path) {
  public PathView {
    without = List.copyOf(without);
  }

  /** The first thing of the path, as an IRI; empty without a path. */
  public String start() {
    return path == null || path.things().isEmpty()
        ? ""
        : path.things().get(0).thing().value().stringValue();
  }

  /** The last thing of the path, as an IRI; empty without a path. */
  public String end() {
    return path == null || path.things().isEmpty()
        ? ""
        : path.things().get(path.things().size() - 1).thing().value().stringValue();
  }
}
