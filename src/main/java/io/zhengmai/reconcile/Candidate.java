package io.zhengmai.reconcile;

import io.zhengmai.query.Bilingual;
import io.zhengmai.query.ThingKind;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/**
 * A thing that may be meant.
 *
 * @param score 0 to 100
 * @param match whether it is safe to take it without looking
 * @param features what the score is made of
 */
public record Candidate(
    IRI iri, ThingKind kind, double score, boolean match, List<Feature> features) {
  public Candidate {
    features = List.copyOf(features);
  }

  /**
   * One reason for a score.
   *
   * @param value 0 to 1
   */
  public record Feature(String id, Bilingual name, double value) {}
}
