package io.zhengmai.analysis;

import io.zhengmai.query.Bilingual;

/** What the value of a target is: values of two kinds do not stand on one axis. */
public enum Quantity {
  /** How much there shall be. */
  LEVEL(new Bilingual("数值", "Level")),
  /** How much more or less there shall be; less is below zero. */
  CHANGE(new Bilingual("增减", "Change")),
  /** By how much it shall grow each year. */
  GROWTH(new Bilingual("年均增速", "Yearly growth"));

  private final Bilingual label;

  Quantity(Bilingual label) {
    this.label = label;
  }

  public Bilingual label() {
    return label;
  }
}
