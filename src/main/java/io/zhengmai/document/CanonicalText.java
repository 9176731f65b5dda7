package io.zhengmai.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one text of a document to which every offset refers: what the file holds, decoded, without a
 * byte order mark and otherwise unchanged.
 *
 * <p>What XML and JSON cannot carry has another character in its place: form feeds are line breaks;
 * other controls, halves of surrogate pairs and noncharacters are U+FFFD.
 */
public final class CanonicalText {
  private static final char REPLACEMENT = '\uFFFD';

  private final String value;
  private final boolean basicPlaneOnly;

  public CanonicalText(String value) {
    this.value = portable(value);
    this.basicPlaneOnly = value.codePointCount(0, value.length()) == value.length();
  }

  private static String portable(String value) {
    char[] portable = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      char instead = c;
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
        instead = c == '\f' || c == '\u000B' ? '\n' : REPLACEMENT;
      } else if (c >= '\uFFFE') {
        instead = REPLACEMENT;
      } else if (Character.isSurrogate(c)) {
        if (i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1))) {
          i++;
        } else {
          instead = REPLACEMENT;
        }
      }
      if (instead != c) {
        portable = portable == null ? value.toCharArray() : portable;
        portable[i] = instead;
      }
    }
    return portable == null ? value : new String(portable);
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
