package io.zhengmai.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the ordinal that begins at an offset, if one does. */
final class OrdinalReader {
  private static final int YEAR_DIGITS = 4;

  private final String text;
  private final OutlineRules rules;
  private final String openers;
  private final boolean decimals;

  OrdinalReader(String text, OutlineRules rules) {
    this.text = text;
    this.rules = rules;
    StringBuilder first = new StringBuilder();
    for (OrdinalStyle style : rules.styles()) {
      style.open().forEach(o -> first.append(o.charAt(0)));
    }
    this.openers = first.toString();
    this.decimals = hasDecimals(text);
  }

  /** Whether a line of a text begins with 1.1. */
  private static boolean hasDecimals(String text) {
    for (int at = text.indexOf('1'); at >= 0; at = text.indexOf('1', at + 1)) {
      int before = at - 1;
      while (before >= 0
          && at - before < 8
          && (text.charAt(before) == ' ' || text.charAt(before) == '　')) {
        before--;
      }
      boolean begins = before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
      if (begins
          && Numerals.DECIMAL.end(text, at) > at
          && Numerals.DECIMAL.above(text, at, Numerals.DECIMAL.end(text, at)) == 1) {
        return true;
      }
    }
    return false;
  }

  /** The ordinal with a number at an offset, of the outermost style that fits. */
  @Nullable Ordinal numbered(int at) {
    char first = text.charAt(at);
    if (!mayOpen(first)) {
      return null;
    }
    List<OrdinalStyle> styles = rules.styles();
    for (int rank = 0; rank < styles.size(); rank++) {
      OrdinalStyle style = styles.get(rank);
      boolean may = decimals || !style.overDecimals();
      Ordinal ordinal = may ? numbered(at, rank, style) : null;
      if (ordinal != null) {
        return ordinal;
      }
    }
    return null;
  }

  /** The bullet at an offset. */
  @Nullable Ordinal bullet(int at) {
    for (String bullet : rules.bullets()) {
      if (text.startsWith(bullet, at)) {
        return new Ordinal(bulletRank(), 0, at, at + bullet.length(), 0);
      }
    }
    return null;
  }

  int bulletRank() {
    return rules.styles().size() + 1;
  }

  private boolean mayOpen(char c) {
    return Numerals.mayBegin(c) || openers.indexOf(c) >= 0;
  }

  private @Nullable Ordinal numbered(int at, int rank, OrdinalStyle style) {
    int from = after(style.open(), at);
    if (from < 0) {
      return null;
    }
    int number = blanks(from);
    for (Numerals numerals : style.numerals()) {
      int end = numerals.end(text, number);
      int value = end == number ? 0 : numerals.value(text, number, end);
      int signs = style.close().isEmpty() ? end : blanks(end);
      int close = value == 0 ? -1 : after(style.close(), signs);
      boolean blank = close < 0 && value > 0 && signs > end;
      close = blank ? after(style.close(), end) : close;
      if (close >= 0 && !refused(style, close)) {
        return new Ordinal(
            rank,
            value,
            at,
            blank || close == signs ? end : close,
            numerals.above(text, number, end));
      }
    }
    return null;
  }

  private boolean refused(OrdinalStyle style, int close) {
    for (String no : style.notBefore()) {
      if (text.startsWith(no, close)) {
        return !beginsYear(close);
      }
    }
    return false;
  }

  private boolean beginsYear(int at) {
    int end = at;
    while (end < text.length()
        && end - at < YEAR_DIGITS
        && Numerals.arabic(text.charAt(end)) >= 0) {
      end++;
    }
    int after = blanks(end);
    return end - at == YEAR_DIGITS
        && rules.yearAfterNumber().stream().anyMatch(y -> text.startsWith(y, after));
  }

  /**
   * The offset after one of the signs; {@code at} where there are none to find; -1 where missed.
   */
  private int after(List<String> signs, int at) {
    if (signs.isEmpty()) {
      return at;
    }
    for (String sign : signs) {
      if (text.startsWith(sign, at)) {
        return at + sign.length();
      }
    }
    return -1;
  }

  /** Skips at most two blanks, as printed pages put them round numbers. */
  private int blanks(int at) {
    int end = at;
    while (end < text.length()
        && end - at < 2
        && (text.charAt(end) == ' ' || text.charAt(end) == '　')) {
      end++;
    }
    return end;
  }
}
