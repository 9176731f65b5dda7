package io.zhengmai.structure;

import java.util.Arrays;

/**
 * The lines of a text that hold something, without the white space round them.
 *
 * <p>Knows whether the text comes from printed pages, that is, whether its lines break inside
 * sentences.
 */
final class TextLines {
  /** A line so long, or one of so few, holds many paragraphs: the text has lost its line breaks. */
  private static final int UNBROKEN_LINE = 1500;

  private static final int HARDLY_BROKEN = 3;

  private static final int SHORT_LINE = 10;
  private static final int FEW_LINES = 10;
  private static final double BROKEN_SHARE = 0.3;
  private static final double WIDTH_QUANTILE = 0.9;

  /** Where more lines are indented, or have an empty line before them, that tells nothing. */
  private static final double INDENTED_SHARE = 0.8;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;
  private final boolean broken;
  private final boolean indents;
  private final boolean spaces;
  private final int width;

  TextLines(String text, OutlineRules rules) {
    this.text = text;
    split();
    int longLines = 0;
    int open = 0;
    int[] lengths = new int[count];
    for (int i = 0; i < count; i++) {
      lengths[i] = ends[i] - starts[i];
      if (lengths[i] > SHORT_LINE) {
        longLines++;
        open += rules.closesLine(text.charAt(ends[i] - 1)) ? 0 : 1;
      }
    }
    Arrays.sort(lengths);
    width = count == 0 ? 0 : lengths[(int) ((count - 1) * WIDTH_QUANTILE)];
    broken = open > FEW_LINES && open > BROKEN_SHARE * longLines && width < 60;
    int indented = 0;
    for (int i = 0; i < count; i++) {
      indented += isIndented(i) ? 1 : 0;
    }
    indents = indented < INDENTED_SHARE * count;
    int spaced = 0;
    for (int i = 1; i < count; i++) {
      spaced += isSpaced(i) ? 1 : 0;
    }
    spaces = spaced < INDENTED_SHARE * count;
  }

  private void split() {
    int from = 0;
    while (from < text.length()) {
      int end = from;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      add(skipForward(from, end), end);
      from = end + 1;
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\f' || c == '\u000B';
  }

  private int skipForward(int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void add(int start, int lineEnd) {
    int end = lineEnd;
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end == start) {
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  /** White space in the sense of Chinese typography: the ideographic and no-break spaces too. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  String content(int line) {
    return text.substring(starts[line], ends[line]);
  }

  /** Whether a line holds many paragraphs, for the text has lost its line breaks. */
  boolean unbroken(int line) {
    return count <= HARDLY_BROKEN
        || length(line) > UNBROKEN_LINE
        || 2 * length(line) > text.length();
  }

  /** Whether lines break inside sentences, as those of printed pages do. */
  boolean broken() {
    return broken;
  }

  /** The usual length of a full line of a printed page. */
  int width() {
    return width;
  }

  /**
   * Whether a line of a printed page begins a paragraph: it is indented, or an empty line stands
   * before it, as not with all, or the line before it ends long before the edge of the page.
   *
   * @param fullLine the share of the page's width that a full line takes at least
   */
  boolean beginsParagraph(int line, double fullLine) {
    return line == 0
        || indents && isIndented(line)
        || spaces && isSpaced(line)
        || length(line - 1) < fullLine * width;
  }

  private boolean isIndented(int line) {
    int before = starts[line] - 1;
    return before >= 0 && !isBreak(text.charAt(before));
  }

  private boolean isSpaced(int line) {
    int breaks = 0;
    for (int at = ends[line - 1]; at < starts[line]; at++) {
      breaks += text.charAt(at) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  /** The line that holds an offset, or the next one after it. */
  int lineAt(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
