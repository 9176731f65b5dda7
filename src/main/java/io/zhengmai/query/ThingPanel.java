package io.zhengmai.query;

import java.util.List;

/**
 * What the pages of a kind of things show: the answer to a question about the thing.
 *
 * @param of the parameter whose value is the thing
 * @param columns those to show, in their order
 * @param question without the thing
 */
public record ThingPanel(ThingKind kind, String of, List<String> columns, Question question) {
  public ThingPanel {
    columns = List.copyOf(columns);
  }

  /** The question about a thing. */
  public Question about(String iri) {
    return question.with(of, iri);
  }
}
