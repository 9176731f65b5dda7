package io.zhengmai.metadata;

import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds document numbers in their typographic variants: 国办发〔2016〕40号, 国办发[2016]40 号, 国办发（２０１６）第４０号,
 * 国办发﹝2016﹞40号.
 */
final class DocumentNumbers {
  private static final String DIGIT = "[0-9０-９]";
  private static final Pattern NUMBER =
      Pattern.compile(
          "[〔﹝\\[［【（(〈<]\\s?((?:19|20|１９|２０)D{2})\\s?[〕﹞\\]］】）)〉>]\\s?第?\\s?(D{1,5})\\s?号"
              .replace("D", DIGIT));

  private static final int LONGEST_ALONE = 8;

  private final MetadataRules.Numbers rules;
  private final List<String> kinds;
  private final StringBuilder firstSigns = new StringBuilder();

  DocumentNumbers(MetadataRules rules, Names names) {
    this.rules = rules.numbers();
    this.kinds = rules.titles().kinds();
    this.rules.state().forEach(firstSigns::append);
    for (Region region : names.regions()) {
      if (region.abbreviation() != null) {
        firstSigns.append(region.abbreviation().charAt(0));
      }
    }
  }

  /** All numbers in a part of a text, in order. */
  List<DocumentNumber> find(String text, int from, int end) {
    List<DocumentNumber> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text).region(from, end);
    while (matcher.find()) {
      int start = codeStart(text, from, matcher.start());
      if (start < matcher.start()) {
        String code = text.substring(start, matcher.start()).strip();
        int serial = digits(matcher.group(2));
        if (serial > 0) {
          TextSpan span = new TextSpan(start, matcher.end());
          found.add(new DocumentNumber(code, digits(matcher.group(1)), serial, span));
        }
      }
    }
    return found;
  }

  /** The document's own number: one before the first section that is not another document's. */
  @Nullable DocumentNumber own(Opening opening) {
    for (TextSpan line : opening.lines()) {
      char last = opening.text().charAt(line.end() - 1);
      boolean sentence = last == '。' || last == '：';
      boolean unbroken = opening.lines().size() == 1;
      if (sentence && !unbroken) {
        continue;
      }
      for (DocumentNumber number : find(opening.text(), line.start(), line.end())) {
        int before = number.span().start() - 2;
        if (before < line.start() || opening.text().charAt(before) != '》') {
          return number;
        }
      }
    }
    return null;
  }

  /** The first number of a part of a text. */
  @Nullable DocumentNumber first(String text, int from, int end) {
    List<DocumentNumber> found = find(text, from, end);
    return found.isEmpty() ? null : found.get(0);
  }

  /**
   * Where the organ's code begins. Where other words run into it (…的意见渝府发), it begins with the last
   * region's sign from which on all signs are those of codes.
   */
  private int codeStart(String text, int from, int bracket) {
    int end = bracket;
    while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '　')) {
      end--;
    }
    int start = end;
    int marked = -1;
    boolean code = true;
    while (start > from && end - start < rules.longestCode() && isHan(text.charAt(start - 1))) {
      start--;
      if (code && firstSigns.indexOf(String.valueOf(text.charAt(start))) >= 0 && end - start > 1) {
        marked = start;
      }
      code = code && rules.code().indexOf(text.charAt(start)) >= 0;
    }
    boolean alone = start == from || !isHan(text.charAt(start - 1));
    if (start == end || (alone && end - start <= LONGEST_ALONE)) {
      return start == end ? bracket : start;
    }
    return marked >= 0 ? marked : afterKind(text, start, end);
  }

  /** The offset behind the word that closes a title, where a title runs into the code. */
  private int afterKind(String text, int start, int end) {
    int after = start;
    for (String kind : kinds) {
      int at = text.lastIndexOf(kind, end - 1);
      if (at >= start && at + kind.length() < end) {
        after = Math.max(after, at + kind.length());
      }
    }
    return after;
  }

  private static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  private static int digits(String written) {
    int value = 0;
    for (int i = 0; i < written.length(); i++) {
      value = 10 * value + Character.digit(written.charAt(i), 10);
    }
    return value;
  }
}
