package io.zhengmai.web.matrix;

import io.zhengmai.query.Bilingual;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what order rows and columns stand. */
enum Arrangement {
  BLOCKS("相近者相邻", "Alike together"),
  SIZE("任务多者在前", "Fullest first");

  private final Bilingual label;

  Arrangement(String zh, String en) {
    this.label = new Bilingual(zh, en);
  }

  Bilingual label() {
    return label;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Arrangement> named(String code) {
    return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
  }
}
