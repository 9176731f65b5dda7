package io.zhengmai.analysis;

import io.zhengmai.vocabulary.ZM;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** What a task is about in a few words. */
final class TaskWords {
  /** The first clause, without the number of a list. */
  private static final Pattern FIRST_CLAUSE =
      Pattern.compile("^[\\s\\p{Punct}（）()\\d]*([^，。；：！？,;\\n]{1,40})");

  private TaskWords() {}

  /**
   * The heading; where a section holds several tasks, which all have its heading, or has none, the
   * first clause of the task. Empty where the graph has neither.
   */
  static String of(Graph graph, IRI task) {
    String heading = graph.words(task, RDFS.LABEL).orElse("");
    if (!heading.isEmpty() && !graph.has(task, ZM.item)) {
      return heading;
    }
    return graph
        .thing(task, ZM.evidence)
        .flatMap(evidence -> graph.value((Resource) evidence, ZM.quote))
        .map(Value::stringValue)
        .map(FIRST_CLAUSE::matcher)
        .filter(Matcher::find)
        .map(clause -> clause.group(1))
        .orElse(heading);
  }
}
