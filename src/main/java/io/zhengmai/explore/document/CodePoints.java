package io.zhengmai.explore.document;

/** A text that is cut by code points, as every {@link Span} counts. */
public final class CodePoints {
  private final String text;
  private final int[] offsets;

  /** Prepares a text; this takes four bytes for each of its characters. */
  public CodePoints(String text) {
    this.text = text;
    this.offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < offsets.length - 1; i++) {
      offsets[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[offsets.length - 1] = at;
  }

  /** How many there are. */
  public int length() {
    return offsets.length - 1;
  }

  /** Whether a span lies in the text and is not empty. */
  public boolean holds(Span span) {
    return span.start() < span.end() && span.end() <= length();
  }

  public String words(Span span) {
    return text.substring(offsets[span.start()], offsets[span.end()]);
  }

  /** Where a line ends that holds this place, before its line feed. */
  public int lineEnd(int place) {
    int end = place;
    while (end < length() && text.charAt(offsets[end]) != '\n') {
      end++;
    }
    return end;
  }
}
