package io.zhengmai.graph;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * One segment of an IRI path made from a name (RFC 3987, {@code isegment}).
 *
 * <p>Chinese stays Chinese, in Unicode normalisation form C. What an IRI may not hold there
 * (spaces, controls, {@code / ? # % [ ]} and the like) is percent-encoded in UTF-8, so that two
 * names never share a segment and the name can be had back.
 */
final class IriSegment {
  private static final String PLAIN = "-._~!$&'()*+,;=:@";
  private static final String HEX = "0123456789ABCDEF";

  private IriSegment() {}

  /** The segment of a name, without surrounding white space. */
  static String of(String name) {
    String normal = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    StringBuilder segment = new StringBuilder(normal.length());
    normal
        .codePoints()
        .forEach(
            c -> {
              if (allowed(c)) {
                segment.appendCodePoint(c);
              } else {
                encode(c, segment);
              }
            });
    return segment.toString();
  }

  /** Whether a character may stand in a segment as it is. */
  static boolean allowed(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || PLAIN.indexOf(c) >= 0;
    }
    // Specials such as the replacement character, and tags, lie between the ranges of ucschar.
    boolean special = c >= 0xFFF0 && c <= 0xFFFF || c >= 0xE0000 && c <= 0xE0FFF;
    if (c < 0xA0 || c > 0xEFFFD || (c & 0xFFFE) == 0xFFFE || special) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> c < 0xFDD0 || c > 0xFDEF;
    };
  }

  private static void encode(int c, StringBuilder segment) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      segment.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
    }
  }
}
