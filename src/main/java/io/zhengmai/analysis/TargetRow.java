package io.zhengmai.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.jspecify.annotations.Nullable;

/**
 * A target as the table of a store holds it.
 *
 * @param value null for a range, which has both ends instead
 * @param unit as written; empty for a number without one
 * @param deadline by whose end it is due; null where none is stated
 * @param baseline the year that it is compared with; null where none is stated
 * @param aspirational 力争, 争取; null where the graph does not say
 * @param region of the document
 * @param section that it stands in
 * @param evidence its words
 * @param start of the words, in code points of the document's text
 * @param end after the last character
 */
public record TargetRow(
    IRI target,
    String indicator,
    IRI comparator,
    @Nullable Literal value,
    @Nullable Literal low,
    @Nullable Literal high,
    String unit,
    @Nullable Literal deadline,
    @Nullable Literal baseline,
    @Nullable Literal aspirational,
    IRI document,
    IRI region,
    IRI section,
    IRI evidence,
    int start,
    int end) {
  /** What the comparator means; empty for one that the ontology does not have. */
  public Optional<Bound> bound() {
    return Bound.of(comparator);
  }

  /** The year that it is due in; 0 where none is stated. */
  public int due() {
    String words = deadline == null ? "" : deadline.getLabel();
    return words.matches("\\d{4}(-.*)?") ? Integer.parseInt(words.substring(0, 4)) : 0;
  }

  /** The lower end, or the only place, on its axis; empty where it has no number to place. */
  public OptionalDouble from() {
    return place(value == null ? low : value);
  }

  /** The upper end, or the only place, on its axis. */
  public OptionalDouble to() {
    return place(value == null ? high : value);
  }

  private OptionalDouble place(@Nullable Literal number) {
    if (number == null || bound().isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(bound().get().place(number.doubleValue()));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
