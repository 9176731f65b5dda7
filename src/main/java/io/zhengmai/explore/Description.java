package io.zhengmai.explore;

import io.zhengmai.query.Bilingual;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/**
 * One thing and what the graph says of it.
 *
 * @param types its classes
 * @param says the statements about it, without its evidence, by predicate
 * @param pointsHere the statements that point to it, by predicate
 * @param evidence the words behind it: its own, and those of the claims that name it
 */
public record Description(
    IRI iri,
    Bilingual label,
    List<Named> types,
    Page<Fact> says,
    Page<Fact> pointsHere,
    Page<Quotation> evidence) {
  public Description {
    types = List.copyOf(types);
  }
}
