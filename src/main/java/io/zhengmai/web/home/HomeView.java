package io.zhengmai.web.home;

import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Link;
import java.util.List;
import java.util.Map;

/**
 * What the first page shows.
 *
 * @param counts how many things of each kind the graph has
 * @param questions the canned queries by topic, each with its summary
 */
public record HomeView(
    Language language,
    List<Count> counts,
    List<Link> documents,
    Map<String, List<Question>> questions,
    String version) {
  /** How many things of a kind there are. */
  public record Count(String label, long number) {}

  /** A canned query: what it answers, where, and its parameters by name. */
  public record Question(Link query, List<String> parameters) {}
}
