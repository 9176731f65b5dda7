package io.zhengmai.reconcile;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * How things are named in requests and answers: by the end of their IRI, {@code region/130000}.
 *
 * @param space what stands before it
 */
public record EntityIds(String space) {
  /** The id of a thing. */
  public String of(IRI thing) {
    String iri = thing.stringValue();
    return iri.startsWith(space) ? iri.substring(space.length()) : iri;
  }

  /** The thing of an id, or of an IRI; empty where it can be neither. */
  public Optional<IRI> thing(String id) {
    try {
      return id.isBlank() || !id.contains("/")
          ? Optional.empty()
          : Optional.of(Values.iri(id.contains("://") ? id : space + id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
