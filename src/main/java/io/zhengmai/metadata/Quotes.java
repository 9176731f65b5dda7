package io.zhengmai.metadata;

/** Title marks 《》, which may stand inside one another. */
final class Quotes {
  private static final int LONGEST = 200;

  private Quotes() {}

  /** The offset of the next opening mark in a part of a text; -1 where there is none. */
  static int open(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (text.charAt(at) == '《') {
        return at;
      }
    }
    return -1;
  }

  /** The offset of the mark that closes the one at {@code open}; -1 where none does. */
  static int close(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length() && at - open < LONGEST; at++) {
      char c = text.charAt(at);
      if (c == '《') {
        depth++;
      } else if (c == '》' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
