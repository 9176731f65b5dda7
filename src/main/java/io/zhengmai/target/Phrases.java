package io.zhengmai.target;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Words with what they mean, found at or before a place; the longest wins. */
final class Phrases<T> {
  /** A word in a text. */
  record Match<T>(int start, int end, T value) {}

  private final Map<String, T> values = new HashMap<>();
  private int longest;

  void put(String word, T value) {
    values.put(word, value);
    longest = Math.max(longest, word.length());
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
    for (int size = Math.min(longest, text.length() - from); size > 0; size--) {
      T value = values.get(text.substring(from, from + size));
      if (value != null) {
        return new Match<>(from, from + size, value);
      }
    }
    return null;
  }

  /** The longest word that ends at {@code end} and begins at {@code from} or later. */
  @Nullable Match<T> endingAt(String text, int from, int end) {
    for (int size = Math.min(longest, end - from); size > 0; size--) {
      T value = values.get(text.substring(end - size, end));
      if (value != null) {
        return new Match<>(end - size, end, value);
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
