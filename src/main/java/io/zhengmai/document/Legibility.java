package io.zhengmai.document;

import io.zhengmai.lexicon.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes a text legible before it is read: traditional characters as simplified ones, slips of
 * character recognition as what is meant, what a saved web page left as blanks, lost line breaks as
 * such. Every character keeps its place, so that offsets in what is read are offsets in the text.
 *
 * <p>The time taken is linear in the text. Immutable, and safe for use by several threads.
 */
public final class Legibility {
  /** No tag that a web page leaves is longer. */
  private static final int LONGEST_TAG = 300;

  private record Slip(String written, String read) {}

  private final LegibilityRules rules;
  private final TraditionalCharacters traditional;
  private final Map<Character, List<Slip>> slips = new HashMap<>();
  private final Set<String> blocks;
  private final Set<String> inline;
  private final LineBreaks lineBreaks;
  private final boolean[] looked = new boolean[Character.MAX_VALUE + 1];

  public Legibility(Library library) {
    rules = LegibilityRules.read(library);
    traditional = new TraditionalCharacters(library);
    rules.slips().forEach(this::add);
    rules.entities().forEach(this::add);
    slips
        .values()
        .forEach(
            same ->
                same.sort(Comparator.comparingInt((Slip s) -> s.written().length()).reversed()));
    blocks = new HashSet<>(rules.blocks());
    inline = new HashSet<>(rules.inline());
    lineBreaks = new LineBreaks(rules.layout());
    rules.digits().keySet().forEach(sign -> looked[sign.charAt(0)] = true);
    rules.afterDigits().keySet().forEach(sign -> looked[sign.charAt(0)] = true);
    looked['<'] = true;
  }

  private void add(String written, String read) {
    slips.computeIfAbsent(written.charAt(0), c -> new ArrayList<>()).add(new Slip(written, read));
    looked[written.charAt(0)] = true;
  }

  /** The text as it is meant, character for character; the same where nothing is to be mended. */
  public CanonicalText of(CanonicalText text) {
    String value = text.value();
    boolean convert = traditional.prevail(value, rules.traditionalShare());
    char[] meant = value.toCharArray();
    boolean mended = convert;
    for (int i = 0; convert && i < meant.length; i++) {
      meant[i] = traditional.simplified(meant[i]);
    }
    for (int i = 0; i < meant.length; i++) {
      if (looked[meant[i]]) {
        int end = mend(meant, i);
        mended |= end > i;
        i = Math.max(i, end - 1);
      }
    }
    mended |= lineBreaks.mend(meant);
    return mended ? new CanonicalText(new String(meant)) : text;
  }

  /** Mends what begins at a place and returns its end; the place itself where nothing does. */
  private int mend(char[] text, int at) {
    for (Slip slip : slips.getOrDefault(text[at], List.of())) {
      if (startsWith(text, at, slip.written())) {
        return write(text, at, slip.written().length(), slip.read());
      }
    }
    if (text[at] == '<') {
      return tag(text, at);
    }
    String sign = Character.toString(text[at]);
    String digit = rules.digits().get(sign);
    boolean behind = at > 0 && isDigit(text[at - 1]);
    if (digit != null && behind && at + 1 < text.length && followsDigit(text[at + 1])) {
      return write(text, at, 1, digit);
    }
    String day = rules.afterDigits().get(sign);
    return day != null && behind && endsDate(text, at) ? write(text, at, 1, day) : at;
  }

  private boolean followsDigit(char c) {
    return isDigit(c) || rules.beforeDigits().indexOf(c) >= 0;
  }

  /** Whether a month stands before the day: 3月1曰. */
  private static boolean endsDate(char[] text, int at) {
    int month = at - 1;
    while (month > 0 && isDigit(text[month]) && at - month <= 2) {
      month--;
    }
    return text[month] == '月';
  }

  private int tag(char[] text, int at) {
    int name = at + 1 < text.length && text[at + 1] == '/' ? at + 2 : at + 1;
    int end = name;
    while (end < text.length && (isLetter(text[end]) || end > name && text[end] == ':')) {
      end++;
    }
    if (end < text.length && end > name && isDigit(text[end])) {
      end++;
    }
    String element = new String(text, name, end - name).toLowerCase(Locale.ROOT);
    boolean block = blocks.contains(element);
    if (!block && !inline.contains(element)) {
      return at;
    }
    while (end < text.length
        && end - at < LONGEST_TAG
        && text[end] != '>'
        && text[end] != '<'
        && text[end] != '\n') {
      end++;
    }
    boolean closed = end < text.length && text[end] == '>';
    return closed ? write(text, at, end + 1 - at, block ? "\n" : " ") : at;
  }

  private static int write(char[] text, int at, int length, String read) {
    for (int i = 0; i < length; i++) {
      text[at + i] = i < read.length() ? read.charAt(i) : ' ';
    }
    return at + length;
  }

  private static boolean startsWith(char[] text, int at, String words) {
    if (at + words.length() > text.length) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (text[at + i] != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
