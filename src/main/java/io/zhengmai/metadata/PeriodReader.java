package io.zhengmai.metadata;

import io.zhengmai.claim.Basis;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Read;
import io.zhengmai.document.TextSpan;
import io.zhengmai.structure.WrittenDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads for which years a plan holds: from its title, or from the sentence on its validity. */
final class PeriodReader {
  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)\\d{2})年?[-—–―－~～至到]+((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?:年|行动|工作)");
  private static final Pattern FIVE_YEARS = Pattern.compile("“十([一二三四五六七八九])五”");
  private static final String DIGITS = "一二三四五六七八九";
  private static final int VALIDITY = 40;

  private final MetadataRules.Periods rules;

  PeriodReader(MetadataRules rules) {
    this.rules = rules.periods();
  }

  record Period(@Nullable Read<Integer> from, @Nullable Read<Integer> to) {}

  Period read(String text, @Nullable Read<String> title) {
    Period titled = title == null ? new Period(null, null) : ofTitle(title);
    return titled.from() != null ? titled : validity(text);
  }

  private Period ofTitle(Read<String> title) {
    Matcher years = YEARS.matcher(title.value());
    if (years.find()) {
      return period(title, Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
    }
    Matcher year = YEAR.matcher(title.value());
    if (year.find()) {
      int only = Integer.parseInt(year.group(1));
      return period(title, only, only);
    }
    Matcher plan = FIVE_YEARS.matcher(title.value());
    if (plan.find()) {
      int ordinal = 10 + DIGITS.indexOf(plan.group(1)) + 1;
      int first = rules.thirdPlan() + (ordinal - 3) * rules.planYears();
      return period(title, first, first + rules.planYears() - 1);
    }
    return new Period(null, null);
  }

  private static Period period(Read<String> title, int from, int to) {
    Basis basis = title.basis();
    return new Period(
        title.concluded(from, basis, "period-in-title"),
        title.concluded(to, basis, "period-in-title"));
  }

  /** 自2020年5月1日起施行，有效期至2025年4月30日. */
  private Period validity(String text) {
    for (String cue : rules.expires()) {
      int at = text.lastIndexOf(cue);
      int end = Math.min(text.length(), at + cue.length() + VALIDITY);
      WrittenDate last = at < 0 ? null : WrittenDate.find(text, at + cue.length(), end);
      if (last != null) {
        WrittenDate first = WrittenDate.find(text, Math.max(0, at - VALIDITY), at);
        TextSpan span = new TextSpan(first == null ? at : first.span().start(), last.span().end());
        return new Period(
            first == null ? null : year(first, span),
            new Read<>(last.value().getYear(), Basis.STATED, evidence(span)));
      }
    }
    return new Period(null, null);
  }

  private static Read<Integer> year(WrittenDate date, TextSpan span) {
    return new Read<>(date.value().getYear(), Basis.STATED, evidence(span));
  }

  private static Evidence evidence(TextSpan span) {
    return new Evidence(span, "period-of-validity");
  }
}
