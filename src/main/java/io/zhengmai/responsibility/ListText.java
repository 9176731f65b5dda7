package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;

/**
 * The words of a list without the white space that layout put between them, and where each stands
 * in the canonical text.
 *
 * <p>Signs are told apart by {@link #sign}, which knows one shape of each; {@link #written} gives
 * them as they stand.
 */
final class ListText {
  private final char[] written;
  private final char[] signs;
  private final int[] offsets;
  private final boolean[] gaps;
  private final int length;

  ListText(String text, TextSpan span) {
    int size = span.length();
    written = new char[size];
    signs = new char[size];
    offsets = new int[size];
    gaps = new boolean[size + 1];
    int n = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
        gaps[n] |= c != '\n' && c != '\r';
        continue;
      }
      written[n] = c;
      signs[n] = normal(c);
      offsets[n++] = i;
    }
    length = n;
  }

  private static char normal(char c) {
    if (Brackets.isOpening(c)) {
      return '（';
    }
    if (Brackets.isClosing(c)) {
      return '）';
    }
    if (c >= '０' && c <= '９') {
      return (char) (c - '０' + '0');
    }
    return switch (c) {
      case ':', '︰', '﹕' -> '：';
      case ',', '﹐' -> '，';
      case ';', '﹔' -> '；';
      case '﹑', '､' -> '、';
      case '｡' -> '。';
      default -> c;
    };
  }

  int length() {
    return length;
  }

  /** The character at an index, in its usual shape. */
  char sign(int index) {
    return signs[index];
  }

  /** Whether white space other than a line break stands before an index. */
  boolean gapBefore(int index) {
    return gaps[index];
  }

  /** The characters of a range in their usual shape. */
  String signs(int from, int to) {
    return new String(signs, from, to - from);
  }

  /** The characters of a range as they stand, without white space. */
  String written(int from, int to) {
    return new String(written, from, to - from);
  }

  TextSpan span(int from, int to) {
    return from == to
        ? new TextSpan(offsets[from], offsets[from])
        : new TextSpan(offsets[from], offsets[to - 1] + 1);
  }

  /** Behind the unit at an index: a bracket or quotation with what it holds, or one character. */
  int after(int index, int limit) {
    char c = signs[index];
    char closing = c == '（' ? '）' : c == '“' ? '”' : c == '《' ? '》' : 0;
    if (closing == 0) {
      return index + 1;
    }
    int depth = 0;
    for (int i = index; i < limit; i++) {
      if (signs[i] == c) {
        depth++;
      } else if (signs[i] == closing && --depth == 0) {
        return i + 1;
      }
    }
    return index + 1;
  }

  boolean startsWith(String word, int at, int limit) {
    if (at + word.length() > limit) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (signs[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean endsWith(String word, int from, int to) {
    return to - from >= word.length() && startsWith(word, to - word.length(), to);
  }
}
