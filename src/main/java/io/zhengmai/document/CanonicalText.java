package io.zhengmai.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one text of a document to which every offset refers: what the file holds, decoded, without a
 * byte order mark and otherwise unchanged.
 */
public final class CanonicalText {
  private final String value;
  private final boolean basicPlaneOnly;

  public CanonicalText(String value) {
    this.value = value;
    this.basicPlaneOnly = value.codePointCount(0, value.length()) == value.length();
  }

  public String value() {
    return value;
  }

  public int length() {
    return value.length();
  }

  public TextSpan whole() {
    return new TextSpan(0, value.length());
  }

  /** The exact words at a span. */
  public String quote(TextSpan span) {
    return value.substring(span.start(), span.end());
  }

  /**
   * The same span counted in Unicode code points, as Web Annotation selectors and the gold files
   * count.
   */
  public TextSpan codePoints(TextSpan span) {
    if (basicPlaneOnly) {
      return span;
    }
    int start = value.codePointCount(0, span.start());
    return new TextSpan(start, start + value.codePointCount(span.start(), span.end()));
  }

  /** Lower-case hexadecimal SHA-256 of the text in UTF-8. */
  public String sha256() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
