package io.zhengmai.explore.document;

/**
 * Where words stand in a text, in code points; the end is after the last, as in {@code
 * char=1433,1441} of RFC 5147.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** By start, then the longer first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
