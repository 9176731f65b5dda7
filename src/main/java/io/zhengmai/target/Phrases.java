package io.zhengmai.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words with what they mean, found at or before a place; the longest wins. Words are kept by their
 * first and their last character, so that most places are passed with one look.
 */
final class Phrases<T> {
  /** A word in a text. */
  record Match<T>(int start, int end, T value) {}

  private record Entry<T>(String word, T value) {}

  private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<Character, List<Entry<T>>> byLast = new HashMap<>();

  void put(String word, T value) {
    Entry<T> entry = new Entry<>(word, value);
    insert(byFirst, word.charAt(0), entry);
    insert(byLast, word.charAt(word.length() - 1), entry);
  }

  private static <T> void insert(Map<Character, List<Entry<T>>> map, char key, Entry<T> entry) {
    List<Entry<T>> entries = map.computeIfAbsent(key, c -> new ArrayList<>());
    int at = 0;
    while (at < entries.size() && entries.get(at).word().length() >= entry.word().length()) {
      at++;
    }
    entries.add(at, entry);
  }

  /** The words of several rules, each meaning its rule. */
  static <R> Phrases<R> of(Collection<R> rules, Function<R, List<String>> words) {
    Phrases<R> phrases = new Phrases<>();
    rules.forEach(rule -> words.apply(rule).forEach(word -> phrases.put(word, rule)));
    return phrases;
  }

  /** Words that mean themselves. */
  static Phrases<String> of(Collection<String> words) {
    return of(words, List::of);
  }

  /** The longest word that begins at {@code from}. */
  @Nullable Match<T> at(String text, int from) {
    List<Entry<T>> entries = from < text.length() ? byFirst.get(text.charAt(from)) : null;
    if (entries != null) {
      for (Entry<T> entry : entries) {
        if (text.startsWith(entry.word(), from)) {
          return new Match<>(from, from + entry.word().length(), entry.value());
        }
      }
    }
    return null;
  }

  /** The longest word that ends at {@code end} and begins at {@code from} or later. */
  @Nullable Match<T> endingAt(String text, int from, int end) {
    List<Entry<T>> entries = end > from ? byLast.get(text.charAt(end - 1)) : null;
    if (entries != null) {
      for (Entry<T> entry : entries) {
        int start = end - entry.word().length();
        if (start >= from && text.startsWith(entry.word(), start)) {
          return new Match<>(start, end, entry.value());
        }
      }
    }
    return null;
  }

  /** The first word in a part of a text. */
  @Nullable Match<T> firstIn(String text, int from, int to) {
    for (int start = from; start < to; start++) {
      Match<T> match = at(text, start);
      if (match != null && match.end() <= to) {
        return match;
      }
    }
    return null;
  }
}
