package io.zhengmai.web.document;

import io.zhengmai.web.page.Link;

/**
 * What the page of a text shows.
 *
 * @param before the text before the marked words
 * @param marked the words that the address asks for; empty for none
 * @param after the text after them
 */
public record TextView(Link document, String before, String marked, String after) {
  /**
   * Marks a span.
   *
   * @param start in code points; a span outside the text marks nothing
   */
  static TextView of(Link document, String text, int start, int end) {
    int length = text.codePointCount(0, text.length());
    if (start < 0 || end <= start || end > length) {
      return new TextView(document, text, "", "");
    }
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(from, end - start);
    return new TextView(
        document, text.substring(0, from), text.substring(from, to), text.substring(to));
  }
}
