package io.zhengmai.search;

import java.util.HashMap;
import java.util.Map;

/**
 * How much two names are alike: the share of the pairs of neighbouring characters that they have in
 * common (Dice), with the beginning and the end counted as characters.
 */
final class Likeness {
  private Likeness() {}

  static double of(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Map<String, Integer> pairs = new HashMap<>();
    each("^" + one + "$", pairs, 1);
    int size = one.length() + other.length() + 2;
    int common = 0;
    String framed = "^" + other + "$";
    for (int i = 0; i + 2 <= framed.length(); i++) {
      String pair = framed.substring(i, i + 2);
      int left = pairs.getOrDefault(pair, 0);
      if (left > 0) {
        common++;
        pairs.put(pair, left - 1);
      }
    }
    return 2.0 * common / size;
  }

  private static void each(String framed, Map<String, Integer> pairs, int count) {
    for (int i = 0; i + 2 <= framed.length(); i++) {
      pairs.merge(framed.substring(i, i + 2), count, Integer::sum);
    }
  }
}
