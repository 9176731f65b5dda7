package io.zhengmai.target;

import io.zhengmai.document.TextSpan;
import io.zhengmai.structure.Section;
import io.zhengmai.target.DueYears.Due;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year that a heading sets for all that stands below it: 2023年重点工作任务, 2021年度计划. A year in
 * brackets or title marks is a period or another document's.
 */
final class HeadingYears {
  private static final String OPENING = "（(《〈〔“";
  private static final String CLOSING = "）)》〉〕”";
  private static final int FIGURES = 4;

  private final String text;
  private final Phrases<String> after;

  /**
   * @param after what stands right behind such a year
   */
  HeadingYears(String text, List<String> after) {
    this.text = text;
    this.after = Phrases.of(after);
  }

  /** The last such year of a section's heading; null where there is none. */
  @Nullable Due of(Section section) {
    TextSpan heading = section.headingSpan();
    Due due = null;
    int depth = 0;
    for (int i = heading.start(); i < heading.end(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (c == '年' && depth == 0 && after.at(text, i + 1) != null) {
        due = figures(heading.start(), i) == FIGURES ? dueAt(i) : due;
      }
    }
    return due;
  }

  private int figures(int from, int sign) {
    int start = sign;
    while (start > from && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return sign - start;
  }

  private Due dueAt(int sign) {
    int year = Integer.parseInt(text.substring(sign - FIGURES, sign));
    return Due.stated(year, "due-heading", new TextSpan(sign - FIGURES, sign + 1));
  }
}
