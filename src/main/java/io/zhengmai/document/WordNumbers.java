package io.zhengmai.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Counts the automatic numbers of a Word file, which stand in its numbering definitions and not in
 * its text. Formats other than Chinese and Arabic numbers and circled digits are left out.
 */
final class WordNumbers {
  private static final int LEVELS = 9;
  private static final String DIGITS = "〇一二三四五六七八九";

  private final Map<BigInteger, int[]> counts = new HashMap<>();

  /** The number printed before a paragraph; empty where it has none. */
  String before(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String pattern = paragraph.getNumLevelText();
    String format = paragraph.getNumFmt();
    if (list == null || pattern == null || format == null || paragraph.getText().isBlank()) {
      return "";
    }
    BigInteger depth = paragraph.getNumIlvl();
    int level = depth == null ? 0 : Math.min(LEVELS - 1, depth.intValue());
    int[] count = counts.computeIfAbsent(list, l -> new int[LEVELS]);
    BigInteger start = paragraph.getNumStartOverride();
    count[level] = count[level] == 0 && start != null ? start.intValue() : count[level] + 1;
    Arrays.fill(count, level + 1, LEVELS, 0);
    String printed = pattern;
    for (int i = 0; i <= level; i++) {
      printed = printed.replace("%" + (i + 1), written(Math.max(1, count[i]), format));
    }
    return printed.indexOf('%') >= 0 ? "" : printed;
  }

  private static String written(int number, String format) {
    return switch (format) {
      case "decimal" -> String.valueOf(number);
      case "decimalFullWidth" -> fullWidth(number);
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital" ->
          chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "%";
      default -> "%";
    };
  }

  private static String fullWidth(int number) {
    StringBuilder wide = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  /** Up to 99, as far as lists of official texts count. */
  private static String chinese(int number) {
    int tens = number / 10;
    int ones = number % 10;
    if (number > 99) {
      return String.valueOf(number);
    }
    String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十";
    return ones == 0 && tens > 0 ? ten : ten + DIGITS.charAt(ones);
  }
}
