package io.zhengmai.explore;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/**
 * The words of a document that say something.
 *
 * @param evidence the node of the graph
 * @param start in code points of the document's text
 * @param end after the last character, in code points
 * @param quote {@code text[start:end]}
 * @param rules the ids of the rules that read the claims from it
 */
public record Quotation(
    IRI evidence, Named document, int start, int end, String quote, List<String> rules) {
  public Quotation {
    rules = List.copyOf(rules);
  }
}
