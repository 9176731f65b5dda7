package io.zhengmai.structure;

import java.util.regex.Pattern;

/**
 * Tells the table of contents, whose lines are no headings: what stands below its title, up to
 * where its first entry stands again or text begins, and any line that leads to the number of a
 * page.
 */
final class ContentsList {
  private static final int MOST_LINES = 200;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  private final TextLines lines;
  private final OutlineRules.Contents rules;
  private final Pattern page;

  ContentsList(TextLines lines, OutlineRules rules) {
    this.lines = lines;
    this.rules = rules.contents();
    this.page = Pattern.compile(this.rules.page());
  }

  /**
   * The line behind those of the table of contents that begin at a line; the line itself for none.
   */
  int behind(int line) {
    if (lines.length(line) > rules.longest()) {
      return line;
    }
    String words = bare(lines.content(line));
    if (rules.titles().contains(words)) {
      return behindEntries(line);
    }
    return page.matcher(words).find() ? line + 1 : line;
  }

  private int behindEntries(int title) {
    if (title + 1 >= lines.count() || !isEntry(title + 1)) {
      return title;
    }
    String first = entry(title + 1);
    int text = 0;
    for (int line = title + 2; line < Math.min(lines.count(), title + MOST_LINES); line++) {
      text = text == 0 && !isEntry(line) ? line : text;
      if (first.length() > 1 && entry(line).startsWith(first)) {
        return text == 0 ? line : text;
      }
    }
    return title;
  }

  private boolean isEntry(int line) {
    return lines.length(line) <= rules.longest() && lines.content(line).indexOf('。') < 0;
  }

  private String entry(int line) {
    String start = lines.content(line);
    String words = bare(start.substring(0, Math.min(start.length(), 2 * rules.longest())));
    String named = page.matcher(words).replaceFirst("");
    int end = named.length();
    while (end > 0 && Numerals.arabic(named.charAt(end - 1)) >= 0) {
      end--;
    }
    return named.substring(0, end);
  }

  private static String bare(String words) {
    return BLANKS.matcher(words).replaceAll("");
  }
}
