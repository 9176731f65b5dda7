package io.zhengmai.analysis.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Chinese words as pairs of neighbouring characters: that needs no dictionary. */
final class Pairs {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Pairs() {}

  /** The pairs of a text, in order; a single letter is one by itself. Punctuation parts pairs. */
  static List<String> of(String words) {
    List<String> pairs = new ArrayList<>();
    for (String run : BETWEEN.split(words.toLowerCase(Locale.ROOT))) {
      if (run.length() == 1) {
        pairs.add(run);
      }
      for (int i = 0; i + 2 <= run.length(); i++) {
        pairs.add(run.substring(i, i + 2));
      }
    }
    return pairs;
  }

  /** Stretches of two characters or more that two texts have in common, each as long as it goes. */
  static List<String> common(String one, String other) {
    List<String> found = new ArrayList<>();
    int from = 0;
    while (from < one.length()) {
      int to = from;
      while (to < one.length()
          && Character.isLetterOrDigit(one.charAt(to))
          && other.contains(one.substring(from, to + 1))) {
        to++;
      }
      if (to - from > 1) {
        found.add(one.substring(from, to));
      }
      from = Math.max(to, from + 1);
    }
    return found;
  }
}
