package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads standards by their number: GB/T 19001-2016, ISO 22000, DB13/T 2345. */
final class StandardCodes {
  private static final String RULE = "standard-code";
  private static final int LONGEST = 40;
  private static final Pattern CODE =
      Pattern.compile(
          "(?:GB|GBZ|ISO|IEC|ISO/IEC|DB\\d{2}|T/[A-Z]{2,8}|[A-Z]{2})(?:/[TZ])?"
              + "[ \\u00a0]?\\d{3,6}(?:\\.\\d{1,3})?(?:[-—－:]\\d{2,4})?");

  private StandardCodes() {}

  static List<Candidate> read(String text) {
    List<Candidate> found = new ArrayList<>();
    Matcher matcher = CODE.matcher(text);
    for (int i = 0; i < text.length(); i++) {
      if (!startsCode(text, i)) {
        continue;
      }
      matcher.region(i, Math.min(text.length(), i + LONGEST));
      if (matcher.lookingAt()) {
        String code = matcher.group().replaceAll("[ \\u00a0]", "");
        TextSpan span = new TextSpan(i, matcher.end());
        found.add(new Candidate(span, MentionKind.STANDARD, code, RULE, 5));
        i = matcher.end() - 1;
      }
    }
    return found;
  }

  private static boolean startsCode(String text, int i) {
    return isCapital(text.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) || isHan(text, i - 1))
        && i + 1 < text.length()
        && (isCapital(text.charAt(i + 1)) || text.charAt(i + 1) == '/');
  }

  private static boolean isHan(String text, int i) {
    return Clause.isHan(text.charAt(i));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
