package io.zhengmai.target;

import io.zhengmai.claim.Explanation;
import io.zhengmai.document.TextSpan;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The years by whose end something is due, where the text states them; a goal takes the nearest
 * before it in its section, or else in its heading, or in the lead-in or the heading of a section
 * above. The title of the document sets none.
 */
final class DueYears {
  private static final int NEAR = 8;
  private static final int LONGEST_LIST = 300;

  private final String text;
  private final TargetRules.Deadlines rules;
  private final Phrases<String> before;
  private final Phrases<String> beforeDay;
  private final Phrases<String> notAfter;
  private final Phrases<Due> relative = new Phrases<>();
  private final TreeMap<Integer, Due> years = new TreeMap<>();
  private final Map<String, Integer> leadEnds = new HashMap<>();
  private final Outline outline;
  private final String relativeStarts;
  private final HeadingYears headings;

  /**
   * Scans a text.
   *
   * @param ownYear the year that 年内 and 今年 mean; null where it is not known
   */
  DueYears(String text, Outline outline, TargetRules.Deadlines rules, @Nullable Integer ownYear) {
    this.text = text;
    this.outline = outline;
    this.rules = rules;
    headings = new HeadingYears(text, rules.headings());
    before = Phrases.of(rules.before());
    beforeDay = Phrases.of(rules.beforeDay());
    notAfter = Phrases.of(rules.notAfter());
    if (ownYear != null) {
      Due own = new Due(ownYear, Explanation.of("due-this-year", null, ""));
      Due next = new Due(ownYear + 1, Explanation.of("due-next-year", null, ""));
      rules.thisYear().forEach(word -> relative.put(word, own));
      rules.nextYear().forEach(word -> relative.put(word, next));
    }
    relativeStarts = starts(rules);
    for (Section section : outline.sections()) {
      if (section.parent() != null) {
        leadEnds.putIfAbsent(section.parent(), section.span().start());
      }
    }
    scan();
  }

  /**
   * A year by whose end something is due.
   *
   * @param because the words that state it, and the section they stand in where that is above
   */
  record Due(int year, Explanation because) {
    static Due stated(int year, String rule, TextSpan words) {
      return new Due(year, Explanation.of(rule, words, String.valueOf(year)));
    }

    /** The same year for what stands in a section below the words. */
    Due inherited(Section above) {
      Explanation from = Explanation.of("due-from-above", above.headingSpan(), above.id());
      return new Due(
          year,
          new Explanation(because.rule(), because.words(), null, because.gives(), List.of(from)));
    }
  }

  /** The year by which a goal at this offset is due; null where its section states none. */
  @Nullable Due at(int offset) {
    Optional<Section> section = outline.sectionAt(offset);
    if (section.isEmpty()) {
      TextSpan preamble = outline.preamble();
      return nearest(preamble.contains(offset) ? preamble.start() : outline.tail().start(), offset);
    }
    Due own = nearest(section.get().span().start(), offset);
    own = own == null ? headings.of(section.get()) : own;
    String parent = section.get().parent();
    while (own == null && parent != null) {
      Section above = outline.find(parent).orElseThrow();
      Due stated = nearest(above.headingSpan().end(), leadEnds.getOrDefault(parent, 0));
      stated = stated == null ? headings.of(above) : stated;
      own = stated == null ? null : stated.inherited(above);
      parent = above.parent();
    }
    return own;
  }

  private @Nullable Due nearest(int from, int to) {
    Map.Entry<Integer, Due> entry = years.lowerEntry(to);
    return entry == null || entry.getKey() < from ? null : entry.getValue();
  }

  private void scan() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '年' -> calendarYear(i);
        case '五' -> planPeriod(i);
        default -> {}
      }
      if (c == '年' || relativeStarts.indexOf(c) >= 0) {
        relativeYear(i);
      }
    }
  }

  /** 到2025年底, 2025年，: four figures before 年. */
  private void calendarYear(int sign) {
    int start = sign;
    int year = 0;
    for (int factor = 1; start > 0 && factor <= 1000; factor *= 10) {
      int figure = Character.digit(text.charAt(start - 1), 10);
      if (figure < 0) {
        return;
      }
      year += figure * factor;
      start--;
    }
    if (year < 1980 || year > 2100 || sign - start != 4) {
      return;
    }
    if (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      return;
    }
    int from = rangeStart(start);
    if (standsBefore(from) && standsAfter(skipMonth(sign + 1)) && !ofTask(sign)) {
      years.put(sign, Due.stated(year, "due-year", new TextSpan(start, sign + 1)));
    }
  }

  /** 2021—2025年 begins with its first year. */
  private int rangeStart(int start) {
    int at = start;
    while (at > 0 && start - at < 2 && "-—–―~～至".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    if (at == start) {
      return start;
    }
    at = at > 0 && text.charAt(at - 1) == '年' ? at - 1 : at;
    int figures = at;
    while (figures > 0 && at - figures < 4 && Character.isDigit(text.charAt(figures - 1))) {
      figures--;
    }
    return at - figures == 4 ? figures : start;
  }

  private int skipMonth(int at) {
    int end = at;
    while (end < text.length() && end - at < 2 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at && end < text.length() && text.charAt(end) == '月' ? end + 1 : at;
  }

  private boolean standsBefore(int at) {
    return at == 0
        || isBreak(text.charAt(at - 1))
        || before.endingAt(text, Math.max(0, at - NEAR), at) != null;
  }

  private boolean standsAfter(int at) {
    if (at >= text.length() || isBreak(text.charAt(at))) {
      return true;
    }
    int day = at;
    while (day < text.length() && day - at < 2 && Character.isDigit(text.charAt(day))) {
      day++;
    }
    if (day > at && day < text.length() && text.charAt(day) == '日') {
      return day + 1 < text.length() && beforeDay.at(text, day + 1) != null;
    }
    return notAfter.at(text, at) == null;
  }

  /** Whether the year stands in a list of who is responsible, or behind 完成时限：. */
  private boolean ofTask(int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST_LIST && "（(。\n）)".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    char open = from == 0 ? '\n' : text.charAt(from - 1);
    boolean bracket = open == '（' || open == '(';
    String words = text.substring(bracket ? from : Math.max(from, at - 12), at);
    return (bracket || words.indexOf('：') >= 0)
        && rules.ofTasks().stream().anyMatch(words::contains);
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c) || "，,。；;：:、（()）)“—".indexOf(c) >= 0;
  }

  /** “十四五”末, “十四五”期间: 2025. */
  private void planPeriod(int sign) {
    if (sign < 2 || text.charAt(sign - 2) != '十') {
      return;
    }
    int number = "一二三四五六七八九".indexOf(text.charAt(sign - 1)) + 1;
    int end = sign + 1;
    if (end < text.length() && "”\"』」".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean period =
        text.startsWith("末", end)
            || text.startsWith("期末", end)
            || text.startsWith("时期", end)
            || text.startsWith("期间", end)
            || text.startsWith("规划期", end)
            || text.startsWith("，", end);
    if (number > 0 && period) {
      int year = 1955 + 5 * (10 + number);
      int start = sign > 2 && "“\"『「".indexOf(text.charAt(sign - 3)) >= 0 ? sign - 3 : sign - 2;
      years.put(sign, Due.stated(year, "due-plan-period", new TextSpan(start, end)));
    }
  }

  private void relativeYear(int at) {
    Phrases.Match<Due> match = relative.at(text, at);
    if (match == null || years.containsKey(at)) {
      return;
    }
    String sign = at == 0 ? "" : text.substring(at - 1, at);
    boolean other =
        !sign.isEmpty()
            && (Character.isDigit(sign.charAt(0)) || rules.notThisYear().contains(sign));
    boolean name = match.end() < text.length() && notAfter.at(text, match.end()) != null;
    if (!other && !name && !ofTask(at)) {
      Due due = match.value();
      TextSpan words = new TextSpan(match.start(), match.end());
      years.put(at, Due.stated(due.year(), due.because().rule(), words));
    }
  }

  private static String starts(TargetRules.Deadlines rules) {
    StringBuilder starts = new StringBuilder();
    rules.thisYear().forEach(word -> starts.append(word.charAt(0)));
    rules.nextYear().forEach(word -> starts.append(word.charAt(0)));
    return starts.toString();
  }

  /** A year that is compared with, from its figures to behind its sign in a clause. */
  record Baseline(int year, int from, int to) {}

  /** The year that a clause compares with (比2015年下降); null where there is none. */
  static @Nullable Baseline baseline(String clause, TargetRules.Deadlines rules) {
    for (int sign = clause.indexOf('年'); sign >= 0; sign = clause.indexOf('年', sign + 1)) {
      int start = sign - 4;
      if (start < 1 || !clause.substring(start, sign).chars().allMatch(c -> c >= '0' && c <= '9')) {
        continue;
      }
      if (rules.baselines().stream().anyMatch(w -> clause.startsWith(w, start - w.length()))) {
        return new Baseline(Integer.parseInt(clause.substring(start, sign)), start, sign + 1);
      }
    }
    return null;
  }
}
