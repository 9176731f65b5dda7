package io.zhengmai.analysis;

import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/**
 * Which responsibilities count.
 *
 * @param roles any of them; empty for all
 * @param bases any of them, which leaves only those that lead; empty for all
 * @param region of the document, or a region that holds it
 * @param year of the document's date
 * @param industry that the task acts on, or one that is wider
 */
public record Selection(
    Set<IRI> roles,
    Set<IRI> bases,
    @Nullable IRI region,
    @Nullable Integer year,
    @Nullable IRI document,
    @Nullable IRI industry) {
  /** Everything. */
  public static final Selection ALL = new Selection(Set.of(), Set.of(), null, null, null, null);

  public Selection {
    roles = Set.copyOf(roles);
    bases = Set.copyOf(bases);
  }

  /** The same of another region. */
  public Selection in(@Nullable IRI other) {
    return new Selection(roles, bases, other, year, document, industry);
  }

  /** The same of another industry. */
  public Selection of(@Nullable IRI other) {
    return new Selection(roles, bases, region, year, document, other);
  }
}
