package io.zhengmai.analysis;

import io.zhengmai.query.Bilingual;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a matrix are. */
public enum RowKind {
  /** Agency lines; an agency without a line stands for itself. */
  LINE("条线", "Agency lines"),
  /** Agencies as the documents name them. */
  AGENCY("机构", "Agencies"),
  /** What the agencies became in later reforms; an agency that no reform changed stays itself. */
  SUCCESSOR("今日继任机构", "Today's successors");

  private final Bilingual label;

  RowKind(String zh, String en) {
    this.label = new Bilingual(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name in addresses and in the parameter {@code rows} of queries. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that code. */
  public static Optional<RowKind> named(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
