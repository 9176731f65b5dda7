package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that are named by their number alone: 国办发〔2016〕40号. A number that follows a title
 * belongs to it and is no document of its own.
 */
final class NumberedDocuments {
  private static final String RULE = "document-number";
  private static final int LONGEST_PREFIX = 14;
  private static final Pattern YEAR_AND_NUMBER =
      Pattern.compile("[〔\\[［【（(](?:19|20)\\d{2}[〕\\]］】）)]第?\\d{1,5}号");

  private NumberedDocuments() {}

  /**
   * @param own the number of the document itself, which it does not cite; null where it has none
   */
  static List<Candidate> read(Scan scan, @Nullable String own) {
    String text = scan.text;
    List<Candidate> found = new ArrayList<>();
    Matcher matcher = YEAR_AND_NUMBER.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      from = matcher.end();
      int start = prefixStart(scan, matcher.start());
      if (start == matcher.start()) {
        continue;
      }
      if (followsTitle(text, start) || isOwn(text, matcher.end(), own)) {
        found.add(Candidate.blocking(start, matcher.end(), RULE));
      } else {
        TextSpan span = new TextSpan(start, matcher.end());
        String number = text.substring(start, matcher.end());
        found.add(new Candidate(span, MentionKind.POLICY_DOCUMENT, number, RULE, 8));
      }
    }
    return found;
  }

  private static int prefixStart(Scan scan, int end) {
    int i = end;
    while (i > 0
        && end - i < LONGEST_PREFIX
        && Clause.isHan(scan.text.charAt(i - 1))
        && !scan.ledAt(i)) {
      i--;
    }
    return i;
  }

  private static boolean followsTitle(String text, int start) {
    int i = start - 1;
    while (i >= 0 && "（( 　\n".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && text.charAt(i) == '》';
  }

  private static boolean isOwn(String text, int end, @Nullable String own) {
    return own != null && text.startsWith(own, end - own.length());
  }
}
