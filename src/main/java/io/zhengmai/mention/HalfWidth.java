package io.zhengmai.mention;

/** Full-width letters and digits (ＩＳＯ９００１) as half-width ones; the length stays the same. */
final class HalfWidth {
  private static final int SHIFT = 'Ａ' - 'A';

  private HalfWidth() {}

  static String of(String text) {
    int first = firstWide(text);
    if (first < 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = first; i < chars.length; i++) {
      if (isWide(chars[i])) {
        chars[i] = (char) (chars[i] - SHIFT);
      }
    }
    return new String(chars);
  }

  private static int firstWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWide(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWide(char c) {
    return (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || (c >= '０' && c <= '９');
  }
}
