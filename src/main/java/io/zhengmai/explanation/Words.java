package io.zhengmai.explanation;

import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Words of a document.
 *
 * @param start in code points of its text
 * @param end after the last character, in code points
 * @param quote {@code text[start:end]}
 */
public record Words(int start, int end, String quote) {
  static @Nullable Words of(CanonicalText text, @Nullable TextSpan span) {
    if (span == null) {
      return null;
    }
    TextSpan points = text.codePoints(span);
    return new Words(points.start(), points.end(), text.quote(span));
  }
}
