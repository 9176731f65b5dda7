package io.zhengmai.responsibility;

import io.zhengmai.responsibility.ListRules.DeadlinePattern;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads time limits: 12月底前 → 2020-12, 持续推进 as written. */
final class DeadlineReader {
  /** A time limit said in words is not longer, in characters. */
  private static final int LONGEST = 40;

  private static final String NUMERALS = "一二三四";

  /**
   * A time limit in a list.
   *
   * @param value ISO year, year-month or date; the words themselves where they name no end
   * @param end behind the words that were read
   * @param yearOfDocument whether the words name no year, and that of the document is meant
   */
  record Found(String value, int end, String rule, boolean yearOfDocument) {}

  private record Limit(DeadlinePattern rule, Pattern pattern) {}

  private final List<Limit> limits;
  private final WordList signs;
  private final WordList beginnings;
  private final String labelRule;

  DeadlineReader(ListRules rules) {
    limits =
        rules.deadlines().stream().map(d -> new Limit(d, Pattern.compile(d.pattern()))).toList();
    signs = rules.deadlineSigns();
    beginnings = rules.beginnings();
    labelRule =
        rules.labels().stream()
            .filter(l -> l.means() == ListRules.Meaning.DEADLINE)
            .map(ListRules.WordRule::id)
            .findFirst()
            .orElse("label-deadline");
  }

  /**
   * The time limit with which a clause begins.
   *
   * @param year the year that a limit without one means; null where it is not known
   */
  @Nullable Found startOf(ListText text, int from, int to, @Nullable Integer year) {
    String clause = text.signs(from, Math.min(to, from + LONGEST));
    if (!signs.in(clause)) {
      return null;
    }
    for (Limit limit : limits) {
      Matcher matcher = limit.pattern().matcher(clause);
      if (matcher.lookingAt() && matcher.end() > 0) {
        return found(limit, matcher, text, from, to, year);
      }
    }
    return null;
  }

  /** The time limit in what follows a label, in its own words where it has no other form. */
  @Nullable Found labelled(ListText text, int from, int to, @Nullable Integer year) {
    int start = from;
    for (int i = from; i < to && i < from + LONGEST; i++) {
      Found found = startOf(text, i, to, year);
      if (found != null) {
        return found.value().equals(text.written(i, found.end()))
            ? new Found(text.written(start, trim(text, start, to)), to, found.rule(), false)
            : found;
      }
    }
    int end = trim(text, start, to);
    return end == start ? null : new Found(text.written(start, end), end, labelRule, false);
  }

  private static int trim(ListText text, int from, int to) {
    int end = from;
    while (end < to && end < from + LONGEST && "。；，".indexOf(text.sign(end)) < 0) {
      end++;
    }
    return end;
  }

  private Found found(
      Limit limit, Matcher matcher, ListText text, int from, int to, @Nullable Integer year) {
    int end = from + matcher.end();
    String rule = limit.rule().id();
    boolean begins = !beginnings.startOf(text, end, to).isEmpty();
    String iso = limit.rule().whole() || begins ? null : iso(limit, matcher, year);
    if (iso != null) {
      return new Found(iso, end, rule, group(limit, matcher, "year") == null);
    }
    int stop = limit.rule().whole() || begins ? trim(text, from, to) : end;
    return new Found(text.written(from, stop), stop, rule, false);
  }

  private static @Nullable String iso(Limit limit, Matcher matcher, @Nullable Integer year) {
    String stated = group(limit, matcher, "year");
    Integer of = stated == null ? year : Integer.valueOf(stated);
    if (of == null) {
      return null;
    }
    String month = group(limit, matcher, "month");
    String day = group(limit, matcher, "day");
    String quarter = group(limit, matcher, "quarter");
    String half = group(limit, matcher, "half");
    if (quarter != null) {
      int number = NUMERALS.indexOf(quarter);
      return yearMonth(of, 3 * (number < 0 ? Integer.parseInt(quarter) : number + 1));
    }
    if (half != null) {
      return yearMonth(of, half.equals("上") ? 6 : 12);
    }
    if (group(limit, matcher, "end") != null) {
      return yearMonth(of, 12);
    }
    if (month == null) {
      return String.valueOf(of);
    }
    int number = Integer.parseInt(month);
    if (number < 1 || number > 12) {
      return null;
    }
    return day == null
        ? yearMonth(of, number)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", of, number, Integer.parseInt(day));
  }

  private static String yearMonth(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }

  private static @Nullable String group(Limit limit, Matcher matcher, String name) {
    return limit.rule().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
  }
}
