package io.zhengmai.search;

import com.hankcs.hanlp.dictionary.other.CharTable;

/**
 * Makes different ways to write the same alike: traditional and simplified characters, full-width
 * and half-width forms, upper and lower case. Characters are folded one by one, so that offsets
 * stay.
 *
 * <p>The table takes a tenth of a second to load, when it is first used.
 */
final class Folding {
  private Folding() {}

  static char fold(char c) {
    return Character.toLowerCase(CharTable.convert(c));
  }

  static void fold(char[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      buffer[i] = fold(buffer[i]);
    }
  }

  /** The letters and digits of a name alone: what is the same whatever the punctuation. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = fold(name.charAt(i));
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
