package io.zhengmai.analysis;

import io.zhengmai.query.Bilingual;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the numbers of a matrix count. */
public enum Measure {
  /** Tasks that the row leads: stated, declared or first listed. */
  LED("牵头任务", "Tasks led"),
  /** Tasks in which the row has any part. */
  TASKS("全部任务", "All tasks");

  private final Bilingual label;

  Measure(String zh, String en) {
    this.label = new Bilingual(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The measure of that code. */
  public static Optional<Measure> named(String code) {
    return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
  }
}
