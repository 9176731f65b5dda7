package io.zhengmai.claim;

/** How a target's value bounds its indicator. */
public enum Comparator {
  AT_LEAST(">="),
  MORE_THAN(">"),
  EXACTLY("="),
  AT_MOST("<="),
  LESS_THAN("<"),
  ABOUT("approx"),
  RANGE("range"),
  INCREASE_BY("increaseBy"),
  INCREASE_BY_AT_LEAST("increaseBy>="),
  DECREASE_BY("decreaseBy"),
  GROWTH_RATE_AT_LEAST("growthRate>="),
  GROWTH_RATE_ABOUT("growthRateApprox");

  private final String code;

  Comparator(String code) {
    this.code = code;
  }

  /** The sign used in JSON and in the ontology. */
  public String code() {
    return code;
  }

  /** Whether the value is a difference or a rate, not a level to be reached. */
  public boolean isChange() {
    return switch (this) {
      case INCREASE_BY,
          INCREASE_BY_AT_LEAST,
          DECREASE_BY,
          GROWTH_RATE_AT_LEAST,
          GROWTH_RATE_ABOUT ->
          true;
      default -> false;
    };
  }
}
