package io.zhengmai.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, in Arabic figures (1,000.5) or in words (两千三百).
 *
 * @param end behind it
 * @param inWords true for Chinese numerals
 */
record WrittenNumber(int end, BigDecimal value, boolean inWords) {
  private static final int LONGEST = 15;
  private static final String DIGITS = "零一二三四五六七八九";

  /** The number that begins at {@code from}; null where none does. */
  static @Nullable WrittenNumber at(String text, int from) {
    char c = text.charAt(from);
    return isFigure(c) ? figures(text, from) : mayBegin(c) ? words(text, from) : null;
  }

  static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a number in words may begin so. */
  static boolean mayBegin(char c) {
    return c == '两' || c == '十' || DIGITS.indexOf(c) > 0;
  }

  private static @Nullable WrittenNumber figures(String text, int from) {
    StringBuilder plain = new StringBuilder();
    int at = from;
    boolean point = false;
    while (at < text.length() && at - from <= LONGEST) {
      char c = text.charAt(at);
      boolean figureFollows = at + 1 < text.length() && isFigure(text.charAt(at + 1));
      if (isFigure(c)) {
        plain.append(c);
      } else if (c == '.' && !point && figureFollows && at > from) {
        plain.append(c);
        point = true;
      } else if (c != ',' || point || !threeFigures(text, at + 1)) {
        break;
      }
      at++;
    }
    return at - from > LONGEST
        ? null
        : new WrittenNumber(at, new BigDecimal(plain.toString()), false);
  }

  private static boolean threeFigures(String text, int from) {
    for (int i = from; i < from + 3; i++) {
      if (i >= text.length() || !isFigure(text.charAt(i))) {
        return false;
      }
    }
    return from + 3 >= text.length() || !isFigure(text.charAt(from + 3));
  }

  /** Up to 九千九百九十九; 万 and 亿 are factors of the unit. */
  private static @Nullable WrittenNumber words(String text, int from) {
    int value = 0;
    int digit = -1;
    int at = from;
    int unit = 10_000;
    while (at < text.length() && at - from <= 8) {
      char c = text.charAt(at);
      int factor = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      int one = c == '两' ? 2 : DIGITS.indexOf(c);
      if (factor > 0 && factor < unit && (digit > 0 || (factor == 10 && at == from))) {
        value += Math.max(digit, 1) * factor;
        unit = factor;
        digit = -1;
      } else if (one >= 0 && digit <= 0) {
        digit = one;
      } else if (factor > 0 || one >= 0) {
        return null;
      } else {
        break;
      }
      at++;
    }
    value += Math.max(digit, 0);
    return value == 0 ? null : new WrittenNumber(at, BigDecimal.valueOf(value), true);
  }
}
