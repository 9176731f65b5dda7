package io.zhengmai.document;

/**
 * A half-open range of a canonical text, in UTF-16 code units as {@link String} counts them.
 *
 * <p>Everything inside the text side uses these offsets. What leaves it (JSON, RDF) counts Unicode
 * code points: see {@link CanonicalText#codePoints(TextSpan)}.
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** Orders by start, then the longer span first. */
  @Override
  public int compareTo(TextSpan other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
