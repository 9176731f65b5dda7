package io.zhengmai.query;

/**
 * That a result was cut at a cap.
 *
 * @param unit what the cap counts
 * @param said whether the result itself says so
 */
public record Cut(Unit unit, long cap, boolean said) {
  /** What a cap counts. */
  public enum Unit {
    ROWS("行", "rows"),
    BYTES("字节", "bytes");

    private final String chinese;
    private final String english;

    Unit(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** The word in English. */
    public String word() {
      return english;
    }
  }

  /** What to tell who reads the result. */
  public String message() {
    return "结果不全：到 "
        + cap
        + " "
        + unit.chinese
        + "的上限为止 This result is not complete: it was cut at the limit of "
        + cap
        + " "
        + unit.english;
  }

  Cut asSaid() {
    return new Cut(unit, cap, true);
  }
}
