package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/**
 * A thing that was found.
 *
 * @param score higher is better; comparable within one search only
 * @param regions that it belongs to, or that the documents naming it are for
 * @param years of the documents
 * @param passages where the words were found, the name first
 */
public record Hit(
    IRI iri,
    ThingKind kind,
    float score,
    List<IRI> regions,
    List<String> years,
    List<Passage> passages) {
  public Hit {
    regions = List.copyOf(regions);
    years = List.copyOf(years);
    passages = List.copyOf(passages);
  }
}
