package io.zhengmai.responsibility;

import io.zhengmai.responsibility.ListRules.WordRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the labels in a list: 牵头单位：, 责任单位（列第一位的牵头）：. */
final class Labels {
  /**
   * A label.
   *
   * @param start of the word
   * @param end behind its colon
   * @param remark from the bracket between word and colon to the colon; empty range where there is
   *     none
   */
  record Label(int start, int end, WordRule rule, String remark) {}

  private static final int LONGEST_QUALIFIER = 4;

  private final Map<String, WordRule> rules = new HashMap<>();
  private final int longest;
  private final NameRules names;

  Labels(ListRules lists, NameRules names) {
    lists.labels().forEach(rule -> rule.words().words().forEach(word -> rules.put(word, rule)));
    longest = rules.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.names = names;
  }

  Set<String> words() {
    return rules.keySet();
  }

  /** The rule of a label word; null where it is none. */
  @Nullable WordRule rule(String word) {
    return rules.get(word);
  }

  /** The labels of a list, in order. */
  List<Label> in(ListText text) {
    List<Label> labels = new ArrayList<>();
    int unit = 0;
    int from = 0;
    for (int i = 0; i < text.length(); ) {
      if (text.sign(i) == '：') {
        boolean bracket = i > from && text.sign(unit) == '（' && text.sign(i - 1) == '）';
        Label label = endingAt(text, from, bracket ? unit : i, i + 1);
        if (label != null) {
          labels.add(label);
          from = i + 1;
        }
      }
      unit = i;
      i = text.after(i, text.length());
    }
    if (labels.isEmpty() || labels.get(0).start() > 0) {
      Label bare = withoutColon(text);
      if (bare != null) {
        labels.add(0, bare);
      }
    }
    return labels;
  }

  private @Nullable Label endingAt(ListText text, int from, int wordEnd, int end) {
    for (int size = Math.min(longest, wordEnd - from); size >= 2; size--) {
      WordRule rule = rules.get(text.signs(wordEnd - size, wordEnd));
      if (rule != null) {
        int start = qualified(text, from, wordEnd - size);
        return new Label(start, end, rule, text.signs(wordEnd, end));
      }
    }
    return null;
  }

  /** Where a word that qualifies the label begins: 省级|责任单位. */
  private int qualified(ListText text, int from, int word) {
    int start = word;
    while (start > from && "、，；。：）".indexOf(text.sign(start - 1)) < 0 && !text.gapBefore(start)) {
      start--;
    }
    boolean qualifies =
        word - start <= LONGEST_QUALIFIER && !names.complete(text.signs(start, word));
    return qualifies ? start : word;
  }

  /** （责任单位省财政厅、省商务厅）: the colon is lost, but an agency with a prefix follows at once. */
  private @Nullable Label withoutColon(ListText text) {
    for (int size = Math.min(longest, text.length()); size >= 4; size--) {
      WordRule rule = rules.get(text.signs(0, size));
      if (rule != null) {
        int end = size;
        while (end < text.length() && "、，；。".indexOf(text.sign(end)) < 0) {
          end++;
        }
        String first = text.signs(size, end);
        boolean agency = names.prefixes().starts(first) && names.complete(first);
        return agency ? new Label(0, size, rule, "") : null;
      }
    }
    return null;
  }
}
