package io.zhengmai.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of words that is asked many times whether one of them stands at a place of a text. */
final class Words {
  private final Map<Character, List<String>> byFirst;
  private final Map<Character, List<String>> byLast;

  private Words(Collection<String> words) {
    byFirst = new HashMap<>();
    byLast = new HashMap<>();
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingInt(String::length).reversed());
    for (String word : sorted) {
      byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
    }
  }

  static Words of(Collection<String> words) {
    return new Words(words);
  }

  /** The length of the longest word that begins here; 0 where none does. */
  int lengthAt(String text, int start) {
    if (start < 0 || start >= text.length()) {
      return 0;
    }
    for (String word : byFirst.getOrDefault(text.charAt(start), List.of())) {
      if (text.startsWith(word, start)) {
        return word.length();
      }
    }
    return 0;
  }

  boolean startAt(String text, int start) {
    return lengthAt(text, start) > 0;
  }

  boolean endAt(String text, int end) {
    return lengthBefore(text, end) > 0;
  }

  /** The length of the longest word that ends here; 0 where none does. */
  int lengthBefore(String text, int end) {
    if (end <= 0 || end > text.length()) {
      return 0;
    }
    for (String word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
      if (text.startsWith(word, end - word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** Whether one of the words stands in a part of the text. */
  boolean in(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      int length = lengthAt(text, i);
      if (length > 0 && i + length <= end) {
        return true;
      }
    }
    return false;
  }

  /** Where the text goes on behind as many of the words as stand here one after another. */
  int skip(String text, int from, int end) {
    int start = from;
    int length = lengthAt(text, start);
    while (length > 0 && start + length <= end) {
      start += length;
      length = lengthAt(text, start);
    }
    return start;
  }
}
