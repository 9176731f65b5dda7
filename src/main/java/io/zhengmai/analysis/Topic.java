package io.zhengmai.analysis;

import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/**
 * What tasks are about.
 *
 * @param industry that they act on, or one that is wider; null for any
 * @param line of an agency that has a part in them; null for any
 * @param words that stand in their heading, in what they act on or in an indicator of their
 *     targets, in lower case; empty for any
 */
public record Topic(@Nullable IRI industry, @Nullable IRI line, String words) {
  /** Everything. */
  public static final Topic ANY = new Topic(null, null, "");

  public Topic {
    words = words.strip().toLowerCase(Locale.ROOT);
  }
}
