package io.zhengmai.analysis;

import io.zhengmai.explore.Quotation;

/**
 * Words of a document in the sentence that they stand in.
 *
 * @param before what the sentence says before them
 * @param words as they are quoted
 * @param after what the sentence says after them
 */
public record Passage(String before, Quotation words, String after) {
  /** A sentence longer than this, in UTF-16 units on each side, is cut. */
  private static final int LONGEST_SIDE = 120;

  private static final String ENDS = "。！？；\n";
  private static final String CUT = "……";

  /**
   * The sentence around some words.
   *
   * @param text of the document, in which the words count code points
   */
  static Passage of(String text, Quotation words) {
    int length = text.codePointCount(0, text.length());
    int start = text.offsetByCodePoints(0, Math.min(words.start(), length));
    int end = text.offsetByCodePoints(0, Math.min(words.end(), length));
    int from = start;
    while (from > 0 && !isEnd(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && !isEnd(text.charAt(to))) {
      to++;
    }
    if (to < text.length() && text.charAt(to) != '\n') {
      to++;
    }
    return new Passage(
        lastPart(text.substring(from, start).stripLeading()),
        words,
        firstPart(text.substring(end, to).stripTrailing()));
  }

  private static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  private static String lastPart(String side) {
    int from = side.length() - LONGEST_SIDE;
    return from <= 0 ? side : CUT + side.substring(atCharacter(side, from));
  }

  private static String firstPart(String side) {
    return side.length() <= LONGEST_SIDE
        ? side
        : side.substring(0, atCharacter(side, LONGEST_SIDE)) + CUT;
  }

  /** Not between the two units of one character. */
  private static int atCharacter(String side, int index) {
    return Character.isLowSurrogate(side.charAt(index)) ? index - 1 : index;
  }
}
