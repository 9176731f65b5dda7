package io.zhengmai.structure;

import io.zhengmai.document.TextSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A full date as official texts write it: 2016年7月27日, 2023 年 5 月 26 日, ２０１６年７月２７日, 二〇一六年七月二十七日,
 * 2016-07-27, 2016.7.27.
 *
 * @param span where it stands
 */
public record WrittenDate(LocalDate value, TextSpan span) {
  private static final String ARABIC = "0-9０-９";
  private static final String CHINESE = "〇○零一二三四五六七八九十";
  private static final Pattern DATE =
      Pattern.compile(
          ("(?:([A]{4})[ 　]?年[ 　]?([A]{1,2})[ 　]?月[ 　]?([A]{1,2})[ 　]?日"
                  + "|([二一][〇○零Ｏ0一二三四五六七八九]{3})年([C]{1,3})月([C]{1,3})日"
                  + "|(?<![A])([A]{4})[-./．]([A]{1,2})[-./．]([A]{1,2})(?![A]))")
              .replace("A", ARABIC)
              .replace("C", CHINESE));
  private static final int GROUPS = 3;

  /** The first date in a part of a text. */
  public static @Nullable WrittenDate find(String text, int from, int end) {
    Matcher matcher = DATE.matcher(text).region(from, end);
    while (matcher.find()) {
      LocalDate date = dateOf(matcher);
      if (date != null) {
        return new WrittenDate(date, new TextSpan(matcher.start(), matcher.end()));
      }
    }
    return null;
  }

  /** Whether some words are a date and nothing else. */
  static boolean is(String words) {
    if (words.length() > 20) {
      return false;
    }
    Matcher matcher = DATE.matcher(words.strip());
    return matcher.matches() && dateOf(matcher) != null;
  }

  private static @Nullable LocalDate dateOf(Matcher matcher) {
    for (int group = 1; group < matcher.groupCount(); group += GROUPS) {
      if (matcher.group(group) != null) {
        try {
          return LocalDate.of(
              year(matcher.group(group)),
              number(matcher.group(group + 1)),
              number(matcher.group(group + 2)));
        } catch (DateTimeException e) {
          return null; // 2016年13月40日 is a slip or a number of something else, not a date
        }
      }
    }
    return null;
  }

  private static int year(String digits) {
    int year = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      boolean zero = c == '〇' || c == '○' || c == 'Ｏ';
      int digit =
          Numerals.arabic(c) >= 0 ? Numerals.arabic(c) : zero ? 0 : CHINESE_DIGITS.indexOf(c);
      year = 10 * year + digit;
    }
    return year;
  }

  private static final String CHINESE_DIGITS = "零一二三四五六七八九";

  private static int number(String written) {
    Numerals script = Numerals.arabic(written.charAt(0)) >= 0 ? Numerals.ARABIC : Numerals.CHINESE;
    return script.value(written, 0, written.length());
  }
}
