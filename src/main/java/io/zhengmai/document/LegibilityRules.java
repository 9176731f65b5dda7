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
    List<String> inline) {
  private static final String FILE = "lexicon/legibility.yaml";

  LegibilityRules {
    slips.forEach(LegibilityRules::checkLength);
    entities.forEach(LegibilityRules::checkLength);
    digits.forEach(LegibilityRules::checkLength);
    afterDigits.forEach(LegibilityRules::checkLength);
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
