package io.zhengmai.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the bracket that closes a stretch of text and names those responsible: （责任单位：…）. */
final class ListBrackets {
  private static final int LONGEST = 400;
  private static final String OPENING = "（(〔［【[";
  private static final String CLOSING = "）)〕］】]";
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  private final String text;
  private final List<String> cues;

  /**
   * @param cues what such a bracket says somewhere
   */
  ListBrackets(String text, List<String> cues) {
    this.text = text;
    this.cues = cues;
  }

  /**
   * Where the bracket that ends at {@code end}, or before a 。 there, begins; -1 where none does.
   *
   * @param from the bracket does not begin before it
   */
  int start(int end, int from) {
    int close = end;
    while (close > from && text.charAt(close - 1) == '。') {
      close--;
    }
    if (close == from || CLOSING.indexOf(text.charAt(close - 1)) < 0) {
      return -1;
    }
    int depth = 0;
    for (int at = close - 1; at >= from && close - at < LONGEST; at--) {
      char c = text.charAt(at);
      if (CLOSING.indexOf(c) >= 0) {
        depth++;
      } else if (OPENING.indexOf(c) >= 0 && --depth == 0) {
        String list = BLANKS.matcher(text.substring(at, close)).replaceAll("");
        return cues.stream().anyMatch(list::contains) ? at : -1;
      }
    }
    return -1;
  }
}
