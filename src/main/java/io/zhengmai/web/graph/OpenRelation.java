package io.zhengmai.web.graph;

import io.zhengmai.explore.Window;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;

/**
 * A relation that a drawing has open, as its address says it: {@code open=THING DIRECTION RELATION
 * PAGES}, where one page may be left out.
 *
 * @param window its pages, from the first
 */
record OpenRelation(IRI thing, boolean outgoing, IRI relation, Window window) {
  private static final int MOST_OPEN = 500;
  private static final int MOST_PAGES = 20;

  /** What an address that has nothing open says. */
  private static final String NONE = "-";

  /**
   * Reads all {@code open}.
   *
   * @param listed things on a page
   * @throws ProblemException 422 for what is none, 413 for too many
   */
  static List<OpenRelation> all(Map<String, List<String>> given, int listed) {
    List<String> open =
        given.getOrDefault("open", List.of()).stream()
            .map(String::strip)
            .filter(each -> !each.isEmpty() && !each.equals(NONE))
            .distinct()
            .toList();
    if (open.size() > MOST_OPEN) {
      throw new ProblemException(
          ProblemType.TOO_LARGE,
          new Bilingual(
              "open 至多 " + MOST_OPEN + " 个", "There may be at most " + MOST_OPEN + " of open"));
    }
    return open.stream().map(each -> of(each, listed)).toList();
  }

  private static OpenRelation of(String open, int listed) {
    String[] parts = open.split(" ", -1);
    boolean whole =
        (parts.length == 3 || parts.length == 4)
            && (parts[1].equals("out") || parts[1].equals("in"))
            && (parts.length == 3 || parts[3].matches("[1-9][0-9]?"));
    if (!whole) {
      throw new ProblemException(
          ProblemType.BAD_PARAMETERS,
          new Bilingual(
              "open 应为事物、方向、关系和页数：" + open,
              "open has to be a thing, a direction, a relation and pages: " + open));
    }
    int pages = parts.length == 3 ? 1 : Math.min(Integer.parseInt(parts[3]), MOST_PAGES);
    return new OpenRelation(
        Things.iri(parts[0]),
        parts[1].equals("out"),
        Things.iri(parts[2]),
        Window.first(pages * listed));
  }
}
