package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/**
 * A thing with all that it is called.
 *
 * @param names its labels first, then its aliases and the words of documents
 */
public record NamedThing(IRI iri, ThingKind kind, List<String> names) {
  public NamedThing {
    names = List.copyOf(names);
  }

  /** How much a name is like the most similar one of these, between 0 and 1 for the same. */
  public double likeness(String name) {
    String key = Folding.key(name);
    return names.stream().mapToDouble(own -> Likeness.of(key, Folding.key(own))).max().orElse(0);
  }

  /** Whether it is called so, whatever the characters it is written in. */
  public boolean isCalled(String name) {
    String key = Folding.key(name);
    return !key.isEmpty() && names.stream().anyMatch(own -> Folding.key(own).equals(key));
  }
}
