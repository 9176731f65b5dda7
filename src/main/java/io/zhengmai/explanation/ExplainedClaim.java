package io.zhengmai.explanation;

import io.zhengmai.explore.Fact;
import io.zhengmai.explore.Named;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/**
 * A claim of the graph and why it says what it says.
 *
 * @param type its class
 * @param document that it was read from
 * @param current whether the rules of this program still read the claim as the graph has it; the
 *     steps are then those that gave it
 * @param says what the graph says of it, without its evidence
 * @param why the steps: one for each of the rules that read it, and then what became of the names
 */
public record ExplainedClaim(
    IRI claim, Named type, Named document, boolean current, List<Fact> says, List<Step> why) {
  public ExplainedClaim {
    says = List.copyOf(says);
    why = List.copyOf(why);
  }
}
