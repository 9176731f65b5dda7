package io.zhengmai.web.compare;

import io.zhengmai.analysis.Comparison;
import io.zhengmai.query.Bilingual;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Which rows of a comparison are shown. */
enum Show {
  ALL("全部", "All", row -> true),
  SHARED("多方都有", "On several sides", row -> row.present() > 1),
  ONLY("仅一方有", "On one side only", row -> row.present() == 1),
  LEADS("牵头不同", "Leads differ", row -> row.present() > 1 && row.leadsDiffer()),
  TARGETS("指标不同", "Targets differ", row -> row.present() > 1 && row.targetsDiffer());

  private final Bilingual label;
  private final Predicate<Comparison.Row> rows;

  Show(String zh, String en, Predicate<Comparison.Row> rows) {
    this.label = new Bilingual(zh, en);
    this.rows = rows;
  }

  Bilingual label() {
    return label;
  }

  boolean shows(Comparison.Row row) {
    return rows.test(row);
  }

  /** The name in addresses. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Show> named(String code) {
    return Arrays.stream(values()).filter(show -> show.code().equals(code)).findFirst();
  }
}
