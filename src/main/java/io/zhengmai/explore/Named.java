package io.zhengmai.explore;

import io.zhengmai.query.Bilingual;
import org.eclipse.rdf4j.model.Value;

/**
 * A term with what to call it.
 *
 * @param value a thing, or a literal
 * @param label of a thing; the words of a literal
 */
public record Named(Value value, Bilingual label) {
  /** Whether it is a thing that can be looked at. */
  public boolean isThing() {
    return value.isIRI();
  }
}
