package io.zhengmai.structure;

import io.zhengmai.document.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A numbered or titled part of a document.
 *
 * @param id place in the outline, by position: {@code 2.1.3}; plans of a file with several are
 *     {@code A}, {@code B} …
 * @param ordinal as written ({@code （一）}, {@code 3．}, {@code ---}); null for a titled part without
 *     one
 * @param level 1 for the outermost
 * @param heading the run-in title: from the ordinal to the first 。 (exclusive) or the line end
 * @param span the whole section: from its ordinal to before the next heading of the same or a
 *     higher level, without trailing white space
 * @param headingSpan where the heading stands
 * @param parent the id of the enclosing section
 * @param rule the id of the rule that found it: that of its ordinal, or of what it is without one
 */
public record Section(
    String id,
    @Nullable String ordinal,
    int level,
    String heading,
    TextSpan span,
    TextSpan headingSpan,
    @Nullable String parent,
    String rule) {
  /** The rule that finds the rows of a table by their numbers. */
  public static final String TABLE_ROW = "table-row";
}
