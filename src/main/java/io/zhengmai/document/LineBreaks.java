package io.zhengmai.document;

import java.util.regex.Pattern;

/**
 * Mends the lines of a text before it is read: what was printed between the pages becomes blank,
 * and the gaps between the paragraphs of a text that has lost its line breaks become line breaks.
 * Every character keeps its place.
 */
final class LineBreaks {
  private final LegibilityRules.Layout rules;
  private final Pattern pageNumber;
  private final Pattern ordinal;
  private final Pattern beginning;

  LineBreaks(LegibilityRules.Layout rules) {
    this.rules = rules;
    pageNumber = Pattern.compile(String.join("|", rules.pageNumbers()));
    beginning = Pattern.compile(String.join("|", rules.beginnings()));
    ordinal = Pattern.compile("(?:" + String.join("|", rules.ordinals()) + ")$");
  }

  /** Mends a text in place; says whether anything was to be mended. */
  boolean mend(char[] text) {
    boolean mended = false;
    int end;
    int joined = 0;
    for (int start = 0; start < text.length; start = end + 1) {
      end = lineEnd(text, start);
      if (end - start > rules.longLine()) {
        mended |= mendGaps(text, start, end);
      } else if (end - start <= rules.longestPageNumber() && isPageNumber(text, start, end)) {
        mended = true;
        end = joinPages(text, joined, start, end);
        joined = end;
      }
    }
    return mended;
  }

  private static int lineEnd(char[] text, int start) {
    int end = start;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean isPageNumber(char[] text, int start, int end) {
    String line = new String(text, start, end - start).strip();
    return !line.isEmpty() && pageNumber.matcher(line).matches();
  }

  /** Leaves nothing but a line break between the lines round a page number; returns its place. */
  private static int joinPages(char[] text, int joined, int start, int end) {
    int from = start;
    while (from > joined && isBlank(text[from - 1])) {
      from--;
    }
    int next = end;
    int last = -1;
    while (next < text.length && isBlank(text[next])) {
      last = text[next] == '\n' ? next : last;
      next++;
    }
    int to = last < 0 ? next : last;
    for (int i = from; i < to; i++) {
      text[i] = ' ';
    }
    return last < 0 ? text.length : last;
  }

  private boolean mendGaps(char[] text, int start, int end) {
    int wide = 0;
    int narrow = 0;
    int inSentences = 0;
    int numbered = 0;
    for (int at = start + 1; at < end; at++) {
      char before = text[at - 1];
      if (isBlank(text[at]) && !isBlank(before)) {
        int next = behindGap(text, at, end);
        wide += next - at > 1 && next < end && parts(text, at, next, start) ? 1 : 0;
        narrow += before == '。' && next < end ? 1 : 0;
        inSentences += rules.noGapBeside().indexOf(before) >= 0 ? 1 : 0;
        numbered += next < end && beginsParagraph(text, next) ? 1 : 0;
      } else if (before == '。' && beginsParagraph(text, at)) {
        numbered--;
      }
    }
    boolean all =
        wide < rules.fewestGaps()
            && narrow >= rules.fewestGaps()
            && narrow > inSentences
            && numbered > 0;
    if (wide < rules.fewestGaps() && !all) {
      return false;
    }
    boolean mended = false;
    for (int at = start + 1; at < end; at++) {
      if (isBlank(text[at]) && !isBlank(text[at - 1])) {
        int next = behindGap(text, at, end);
        if (next < end && (all || next - at > 1) && parts(text, at, next, start)) {
          text[at] = '\n';
          mended = true;
        }
      }
    }
    return mended;
  }

  /**
   * Whether a gap may part paragraphs: it stands behind no ordinal, and no narrow one beside a
   * letter or digit.
   */
  private boolean parts(char[] text, int gap, int next, int start) {
    char before = text[gap - 1];
    char after = text[next];
    if (rules.noGapBeside().indexOf(before) >= 0 || rules.noGapBeside().indexOf(after) >= 0) {
      return false;
    }
    boolean latin = before < 128 || after < 128;
    if (latin
        && next - gap == 1
        && rules.closers().indexOf(before) < 0
        && !beginsParagraph(text, next)) {
      return false;
    }
    int from = Math.max(start, gap - rules.longestOrdinal());
    return !ordinal.matcher(new String(text, from, gap - from)).find();
  }

  private boolean beginsParagraph(char[] text, int at) {
    int end = Math.min(text.length, at + 2 * rules.longestOrdinal());
    return beginning.matcher(new String(text, at, end - at)).lookingAt();
  }

  private static int behindGap(char[] text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text[at])) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) && c != '\t' || c == '\u00A0';
  }
}
