package io.zhengmai.responsibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words of a rule file, looked up in a text by their first or last character; where several fit,
 * the longest wins.
 */
final class WordList {
  /** Characters fall into this many rows; a power of two. */
  private static final int ROWS = 256;

  private static final List<String> NONE = List.of();

  private final List<String> words;
  private final List<List<String>> byFirst;
  private final List<List<String>> byLast;

  @JsonCreator
  WordList(List<String> words) {
    this.words = words.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    byFirst = rows();
    byLast = rows();
    for (String word : this.words) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("an empty word among " + words);
      }
      add(byFirst, word.charAt(0), word);
      add(byLast, word.charAt(word.length() - 1), word);
    }
  }

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>(ROWS);
    for (int i = 0; i < ROWS; i++) {
      rows.add(NONE);
    }
    return rows;
  }

  private static void add(List<List<String>> rows, char c, String word) {
    int row = c & (ROWS - 1);
    if (rows.get(row).isEmpty()) {
      rows.set(row, new ArrayList<>());
    }
    rows.get(row).add(word);
  }

  /** The words, the longest first. */
  List<String> words() {
    return words;
  }

  /** Whether a text is one of the words. */
  boolean contains(String text) {
    return startOf(text, 0).length() == text.length() && !text.isEmpty();
  }

  /** Whether a text begins with one of the words. */
  boolean starts(String text) {
    return !startOf(text, 0).isEmpty();
  }

  /** Whether a text ends with one of the words. */
  boolean ends(String text) {
    return !endOf(text, text.length()).isEmpty();
  }

  /** Whether one of the words stands in a text. */
  boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!startOf(text, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The word at the beginning of a text; empty where there is none. */
  String startOf(String text) {
    return startOf(text, 0);
  }

  /** The word that begins at an index; empty where there is none. */
  String startOf(String text, int from) {
    if (from >= text.length()) {
      return "";
    }
    List<String> row = byFirst.get(text.charAt(from) & (ROWS - 1));
    for (int i = 0; i < row.size(); i++) {
      if (text.startsWith(row.get(i), from)) {
        return row.get(i);
      }
    }
    return "";
  }

  /** The word that begins at an index of a list and ends before {@code to}; empty for none. */
  String startOf(ListText text, int from, int to) {
    if (from >= to) {
      return "";
    }
    List<String> row = byFirst.get(text.sign(from) & (ROWS - 1));
    for (int i = 0; i < row.size(); i++) {
      if (text.startsWith(row.get(i), from, to)) {
        return row.get(i);
      }
    }
    return "";
  }

  /** The word at the end of a text; empty where there is none. */
  String endOf(String text) {
    return endOf(text, text.length());
  }

  /** The word that ends before an index; empty where there is none. */
  String endOf(String text, int to) {
    if (to <= 0) {
      return "";
    }
    List<String> row = byLast.get(text.charAt(to - 1) & (ROWS - 1));
    for (int i = 0; i < row.size(); i++) {
      String word = row.get(i);
      if (word.length() <= to && text.startsWith(word, to - word.length())) {
        return word;
      }
    }
    return "";
  }
}
