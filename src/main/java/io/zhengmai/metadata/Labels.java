package io.zhengmai.metadata;

import io.zhengmai.document.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines that a web page puts above a text: 标 题：…, 发文字号：…. */
final class Labels {
  private final Opening opening;
  private final int lines;

  Labels(Opening opening, MetadataRules rules) {
    this.opening = opening;
    this.lines = rules.labels().lines();
  }

  /** Where the value behind the first of some labels stands. */
  @Nullable TextSpan value(List<String> labels) {
    for (int i = 0; i < Math.min(lines, opening.lines().size()); i++) {
      TextSpan line = opening.lines().get(i);
      for (String label : labels) {
        int after = after(label, line);
        if (after > 0) {
          TextSpan value = Opening.trim(opening.text(), after, line.end());
          if (value.length() > 0) {
            return value;
          }
        }
      }
    }
    return null;
  }

  /** The offset after a label and its colon, blanks between its signs allowed; -1 if not there. */
  private int after(String label, TextSpan line) {
    String text = opening.text();
    int at = line.start();
    for (int i = 0; i < label.length(); i++) {
      while (at < line.end() && Opening.isBlank(text.charAt(at))) {
        at++;
      }
      if (at == line.end() || text.charAt(at) != label.charAt(i)) {
        return -1;
      }
      at++;
    }
    while (at < line.end() && Opening.isBlank(text.charAt(at))) {
      at++;
    }
    boolean colon = at < line.end() && (text.charAt(at) == '：' || text.charAt(at) == ':');
    return colon ? at + 1 : -1;
  }
}
