package io.zhengmai.structure;

import java.util.List;

/**
 * Reads the run-in heading of each section: from its ordinal to the first 。, to a list of those
 * responsible that closes the line, or to the line end.
 */
final class Headings {
  private static final String CLAUSE = "，,；;：:、";

  private final String text;
  private final TextLines lines;
  private final ListBrackets lists;
  private final OutlineRules rules;

  Headings(String text, TextLines lines, OutlineRules rules) {
    this.text = text;
    this.lines = lines;
    this.rules = rules;
    this.lists = new ListBrackets(text, rules.headings().listCues());
  }

  /** Sets the headings of sections given in order. */
  void read(List<Draft> sections) {
    for (int i = 0; i < sections.size(); i++) {
      Draft section = sections.get(i);
      if (section.rank >= 0) {
        read(section, i + 1 < sections.size() ? sections.get(i + 1).start : text.length());
      }
    }
    for (int i = 0; i < sections.size(); i++) {
      Draft section = sections.get(i);
      if (!section.runsIn && section.rank >= 0) {
        join(section, i + 1 < sections.size() ? sections.get(i + 1).start : text.length());
      }
    }
  }

  private void read(Draft section, int limit) {
    int line = lines.lineAt(section.ordinalEnd);
    int lineEnd = line < lines.count() ? Math.min(limit, lines.end(line)) : limit;
    int from = section.ordinalEnd;
    while (from < lineEnd && TextLines.isBlank(text.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < lineEnd && text.charAt(end) != '。' && text.charAt(end) != '\t') {
      end++;
    }
    if (line < lines.count() && lines.unbroken(line)) {
      end = runsOn(from, end);
    }
    int list = end < lineEnd ? -1 : lists.start(end, from + 1);
    section.textStart = end;
    end = list < 0 ? end : list;
    section.runsIn = end < lineEnd;
    int stop = end;
    while (stop > section.ordinalEnd && TextLines.isBlank(text.charAt(stop - 1))) {
      stop--;
    }
    section.headingEnd = stop;
    section.heading = text.substring(from, end).strip();
    if (!section.runsIn && section.parent != null) {
      section.parent.openHeadings++;
    }
  }

  /** Where a heading ends that runs into its text in a text without line breaks. */
  private int runsOn(int from, int end) {
    OutlineRules.RunOn runOn = rules.runOn();
    int stop = from;
    while (stop < end && stop - from <= runOn.longest() && CLAUSE.indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    for (int at = from + 2; stop < end && at < stop; at++) {
      int here = at;
      if (runOn.openings().stream().anyMatch(o -> text.startsWith(o, here))
          && runOn.endings().stream()
              .anyMatch(e -> here - e.length() >= from && text.startsWith(e, here - e.length()))) {
        return at;
      }
    }
    return end;
  }

  /** Joins a heading that was broken over two lines. */
  private void join(Draft section, int limit) {
    int line = lines.lineAt(section.ordinalEnd);
    if (line + 1 >= lines.count() || lines.start(line + 1) >= limit || lines.end(line) > limit) {
      return;
    }
    int from = lines.start(line + 1);
    int lineEnd = Math.min(limit, lines.end(line + 1));
    int end = from;
    while (end < lineEnd && text.charAt(end) != '。') {
      end++;
    }
    boolean printed =
        lines.broken() && lines.length(line) >= rules.headings().fullLine() * lines.width();
    boolean torn =
        end < lineEnd && end - from <= rules.headings().brokenRest() && neighboursRunIn(section);
    boolean near = text.substring(section.headingEnd, from).isBlank();
    if (near && (printed || torn)) {
      section.heading = section.heading + text.substring(from, end).strip();
      section.headingEnd = end;
      section.textStart = end;
      section.runsIn = end < lineEnd;
    }
  }

  private static boolean neighboursRunIn(Draft section) {
    Draft parent = section.parent;
    return parent != null && parent.openHeadings == 1 && parent.children.size() > 1;
  }
}
