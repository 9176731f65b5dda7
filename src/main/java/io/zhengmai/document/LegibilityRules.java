package io.zhengmai.document;

import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.RuleFile;
import java.util.List;
import java.util.Map;

/** The rules of {@code lexicon/legibility.yaml}; the file says what each of them means. */
record LegibilityRules(
    double traditionalShare,
    Map<String, String> slips,
    Map<String, String> digits,
    Map<String, String> afterDigits,
    String beforeDigits,
    Map<String, String> entities,
    List<String> blocks,
    List<String> inline,
    Layout layout) {
  private static final String FILE = "lexicon/legibility.yaml";

  LegibilityRules {
    slips.forEach(LegibilityRules::checkLength);
    entities.forEach(LegibilityRules::checkLength);
    digits.forEach(LegibilityRules::checkLength);
    afterDigits.forEach(LegibilityRules::checkLength);
  }

  /**
   * How lines are told.
   *
   * @param pageNumbers patterns of a line that is the number of a page
   * @param longestPageNumber the length of the longest such line
   * @param longLine a longer line may hold several paragraphs
   * @param fewestGaps a line with fewer gaps holds one paragraph
   * @param ordinals patterns of what a gap may stand behind within a paragraph
   * @param beginnings patterns of what begins a paragraph with a digit
   * @param longestOrdinal the length of the longest such ordinal
   * @param noGapBeside signs beside which no paragraph ends or begins
   * @param closers signs behind which a narrow gap parts paragraphs even before a letter or digit
   */
  record Layout(
      List<String> pageNumbers,
      int longestPageNumber,
      int longLine,
      int fewestGaps,
      List<String> ordinals,
      List<String> beginnings,
      int longestOrdinal,
      String noGapBeside,
      String closers) {
    Layout {
      pageNumbers = List.copyOf(pageNumbers);
      ordinals = List.copyOf(ordinals);
      beginnings = List.copyOf(beginnings);
    }
  }

  static LegibilityRules read(Library library) {
    return RuleFile.read(library, FILE, LegibilityRules.class);
  }

  private static void checkLength(String written, String read) {
    if (written.isEmpty() || read.length() > written.length()) {
      throw new IllegalArgumentException(
          FILE + ": " + read + " is longer than what it is read for, " + written);
    }
  }
}
