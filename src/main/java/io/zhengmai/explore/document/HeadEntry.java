package io.zhengmai.explore.document;

import io.zhengmai.explore.Named;
import org.jspecify.annotations.Nullable;

/**
 * A value of the document's metadata.
 *
 * @param property {@code eli:title}, {@code zm:issuer} …
 * @param basis where it comes from: the curator, the text, or what the text implies
 * @param span the words that say it; null where the text has none
 */
public record HeadEntry(Named property, Named value, Named basis, @Nullable Span span) {}
