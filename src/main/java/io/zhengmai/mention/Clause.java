package io.zhengmai.mention;

/**
 * What divides running text: marks that no name runs across, and marks between the names of a list.
 */
final class Clause {
  private static final String STOPS = "。；;！？!?：:\n\r\t　（）()《》〈〉【】[]—-,，";
  private static final String JOINTS = "、和与及或";

  private Clause() {}

  /** A mark that ends every name. */
  static boolean stops(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  /** A mark or word between two names of a list. */
  static boolean joins(char c) {
    return JOINTS.indexOf(c) >= 0;
  }

  /**
   * The “ that belongs to a ” right behind {@code end}, or -1.
   *
   * @param most characters to look back over
   */
  static int openingQuote(String text, int end, int most) {
    for (int i = end - 1; i >= 0 && end - i <= most; i--) {
      char c = text.charAt(i);
      if (c == '“') {
        return i;
      }
      if (c == '”' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  static boolean isHan(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }
}
