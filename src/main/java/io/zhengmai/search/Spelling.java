package io.zhengmai.search;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a name is typed in pinyin: 乳制品 as {@code ruzhipin} or {@code rzp}. What is no Chinese
 * character is spelled as it is.
 *
 * @param syllables one for each character, without tones, ü as v
 */
record Spelling(List<String> syllables) {
  Spelling {
    syllables = List.copyOf(syllables);
  }

  /** The spelling of a folded name. */
  static Spelling of(String key) {
    List<Pinyin> read = HanLP.convertToPinyinList(key);
    List<String> syllables = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Pinyin pinyin = read.get(i);
      boolean spelled = pinyin != null && pinyin != Pinyin.none5;
      syllables.add(spelled ? pinyin.getPinyinWithoutTone() : key.substring(i, i + 1));
    }
    return new Spelling(syllables);
  }

  /** The whole spelling from each character on. */
  List<String> full() {
    return tails(syllables);
  }

  /** The first letters from each character on. */
  List<String> initials() {
    return tails(syllables.stream().map(s -> s.substring(0, 1)).toList());
  }

  /** Whether what is typed is part of it. */
  boolean holds(String typed) {
    return Stream.of(full(), initials())
        .flatMap(List::stream)
        .anyMatch(tail -> tail.startsWith(typed));
  }

  private static List<String> tails(List<String> parts) {
    List<String> tails = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      tails.add(String.join("", parts.subList(i, parts.size())));
    }
    return tails;
  }
}
