package io.zhengmai.structure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A script in which ordinals are written. */
enum Numerals {
  /** 一, 十二, 一百〇三; a dash that scanning made of a lone 一 counts as 1. */
  @JsonProperty("chinese")
  CHINESE,
  /** 1, 12 and their full-width forms, up to three digits. */
  @JsonProperty("arabic")
  ARABIC,
  /** ① to ⑳. */
  @JsonProperty("circled")
  CIRCLED,
  /** 1.1: the number of the section above and the own one. */
  @JsonProperty("decimal")
  DECIMAL,
  /** 1.1.1. */
  @JsonProperty("decimals")
  DECIMALS;

  /** No part of a number with points is as high. */
  static final int PARTS = 100;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LONGEST_CHINESE = 6;
  private static final int LONGEST_ARABIC = 3;

  /** Whether a number in any script may begin with this sign. */
  static boolean mayBegin(char c) {
    return arabic(c) >= 0 || (c >= '①' && c <= '⑳') || CHINESE.isDigit(c);
  }

  /** Where the number that begins at {@code from} ends; {@code from} where there is none. */
  int end(String text, int from) {
    if (this == DECIMAL || this == DECIMALS) {
      return decimalEnd(text, from, this == DECIMAL ? 2 : 3);
    }
    int longest = this == CHINESE ? LONGEST_CHINESE : this == ARABIC ? LONGEST_ARABIC : 1;
    int at = from;
    while (at < text.length() && at - from <= longest && isDigit(text.charAt(at))) {
      at++;
    }
    return at - from > longest ? from : at;
  }

  private static int decimalEnd(String text, int from, int parts) {
    int at = from;
    for (int part = 0; part < parts; part++) {
      if (part > 0) {
        if (at >= text.length() || !isDot(text.charAt(at))) {
          return from;
        }
        at++;
      }
      int digits = at;
      while (at < text.length() && at - digits < 3 && arabic(text.charAt(at)) >= 0) {
        at++;
      }
      if (at == digits || at - digits > 2) {
        return from;
      }
    }
    boolean goesOn =
        at + 1 < text.length() && isDot(text.charAt(at)) && arabic(text.charAt(at + 1)) >= 0;
    return goesOn ? from : at;
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '．';
  }

  /**
   * Of a number with points, the part before the last point: 2 of 2.1, 201 of 2.1.1; 0 of any
   * other.
   */
  int above(String text, int from, int end) {
    if (this != DECIMAL && this != DECIMALS) {
      return 0;
    }
    int above = 0;
    int start = from;
    for (int at = from; at < end; at++) {
      if (isDot(text.charAt(at))) {
        above = PARTS * above + ARABIC.value(text, start, at);
        start = at + 1;
      }
    }
    return above;
  }

  private boolean isDigit(char c) {
    return switch (this) {
      case CHINESE ->
          c == '十' || c == '百' || c == '〇' || c == '○' || c == '—' || DIGITS.indexOf(c) >= 0;
      case ARABIC, DECIMAL, DECIMALS -> arabic(c) >= 0;
      case CIRCLED -> c >= '①' && c <= '⑳';
    };
  }

  /** The number written there; 0 where the signs make none. */
  int value(String text, int from, int end) {
    return switch (this) {
      case CHINESE -> chinese(text, from, end);
      case ARABIC -> {
        int value = 0;
        for (int at = from; at < end; at++) {
          value = 10 * value + arabic(text.charAt(at));
        }
        yield value;
      }
      case CIRCLED -> text.charAt(from) - '①' + 1;
      case DECIMAL, DECIMALS -> {
        int dot = end;
        while (!isDot(text.charAt(dot - 1))) {
          dot--;
        }
        yield ARABIC.value(text, dot, end);
      }
    };
  }

  private static int chinese(String text, int from, int end) {
    if (end == from + 1 && text.charAt(from) == '—') {
      return 1;
    }
    int value = 0;
    int digit = 0;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c == '十' || c == '百') {
        int unit = c == '十' ? 10 : 100;
        value += (digit == 0 ? 1 : digit) * unit;
        digit = 0;
      } else if (c == '〇' || c == '○') {
        digit = 0;
      } else if (c == '—' || digit != 0) {
        return 0;
      } else {
        digit = DIGITS.indexOf(c);
      }
    }
    return value + digit;
  }

  /** The value of a digit in either width; -1 for anything else. */
  static int arabic(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }
}
