package io.zhengmai.responsibility;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.BitSet;
import java.util.TreeMap;

/**
 * Finds, in one pass over a text, where words stand that a responsibility list cannot do without.
 */
final class Cues {
  /**
   * Where they stand.
   *
   * @param any the first character of every cue, and of every bracket behind a full stop
   * @param labels the end of every label that a colon follows, at the colon's bracket or the colon
   * @param declarations the first character of every 第一位, 首位 …
   */
  record Found(BitSet any, BitSet labels, BitSet declarations) {}

  private enum Kind {
    LABEL,
    DECLARATION,
    OTHER
  }

  private final AhoCorasickDoubleArrayTrie<Kind> trie = new AhoCorasickDoubleArrayTrie<>();

  Cues(ListRules rules) {
    TreeMap<String, Kind> words = new TreeMap<>();
    rules.verbs().forEach(v -> put(words, v.words(), Kind.OTHER));
    put(words, rules.dividing().words(), Kind.OTHER);
    put(words, rules.standing().cues(), Kind.OTHER);
    put(words, rules.declaration().first(), Kind.DECLARATION);
    rules.labels().forEach(l -> put(words, l.words(), Kind.LABEL));
    trie.build(words);
  }

  private static void put(TreeMap<String, Kind> words, WordList more, Kind kind) {
    more.words().forEach(word -> words.put(word, kind));
  }

  Found in(String text) {
    BitSet any = new BitSet(text.length());
    BitSet labels = new BitSet();
    BitSet declarations = new BitSet();
    trie.parseText(
        text,
        (begin, end, kind) -> {
          any.set(begin);
          if (kind == Kind.DECLARATION) {
            declarations.set(begin);
          } else if (kind == Kind.LABEL && end < text.length() && opensValue(text, end)) {
            labels.set(end);
          }
        });
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i - 1) == '。' && Brackets.isOpening(text.charAt(i))) {
        any.set(i + 1);
      }
    }
    return new Found(any, labels, declarations);
  }

  private static boolean opensValue(String text, int at) {
    int i = at;
    while (i < text.length() && i < at + 3 && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && (isColon(text.charAt(i)) || Brackets.isOpening(text.charAt(i)));
  }

  static boolean isColon(char c) {
    return c == '：' || c == ':' || c == '︰' || c == '﹕';
  }
}
