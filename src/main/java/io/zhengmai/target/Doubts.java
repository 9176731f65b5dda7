package io.zhengmai.target;

import io.zhengmai.lexicon.Reason;
import io.zhengmai.lexicon.Reasons;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that stand where a goal's value stands, and cannot be read as one value. */
final class Doubts {
  /** A part of a sentence, and by which rule and why it could not be read. */
  record Doubt(int from, int to, String rule, Reason reason) {}

  private record Cause(String rule, Reason reason) {}

  private final Cause ratio;
  private final Cause garbled;
  private final Phrases<String> ratios;
  private final GoalWords words;

  Doubts(TargetRules rules, Reasons reasons, GoalWords words) {
    this.ratio = new Cause("target-doubt-ratio", reasons.of("ratio"));
    this.garbled = new Cause("target-doubt-figures", reasons.of("garbledFigures"));
    this.ratios = Phrases.of(rules.ratios());
    this.words = words;
  }

  List<Doubt> find(Sentence sentence) {
    List<Doubt> found = new ArrayList<>();
    for (int i = 0; i < sentence.length(); i++) {
      boolean begins = WrittenNumber.isFigure(sentence.sign(i)) && !joined(sentence.sign(i - 1));
      if (!begins) {
        continue;
      }
      int end = i;
      while (WrittenNumber.isFigure(sentence.sign(end)) || sentence.sign(end) == '.') {
        end++;
      }
      Cause cause = sentence.named(i) ? null : cause(sentence, i, end);
      if (cause != null && words.introduces(sentence, i)) {
        int from = sentence.clauseStart(i);
        found.add(new Doubt(from, behind(sentence, end), cause.rule(), cause.reason()));
      }
      i = end;
    }
    return found;
  }

  private @Nullable Cause cause(Sentence sentence, int from, int end) {
    Phrases.Match<String> sign = end < sentence.length() ? ratios.at(sentence.signs(), end) : null;
    if (sign != null && WrittenNumber.isFigure(sentence.sign(sign.end()))) {
      return ratio;
    }
    if (garbled(sentence, from)) {
      return garbled;
    }
    return null;
  }

  /** Behind the second number of a ratio, or the clause of a single one. */
  private int behind(Sentence sentence, int end) {
    Phrases.Match<String> ratio = end < sentence.length() ? ratios.at(sentence.signs(), end) : null;
    int to = ratio == null ? end : ratio.end();
    while (WrittenNumber.isFigure(sentence.sign(to)) || sentence.sign(to) == '.') {
      to++;
    }
    return Math.max(to, sentence.clauseEnd(to));
  }

  private static boolean garbled(Sentence sentence, int from) {
    return sentence.sign(from) == '0' && WrittenNumber.isFigure(sentence.sign(from + 1));
  }

  private static boolean joined(char c) {
    return WrittenNumber.isFigure(c) || c == '.' || (c < 128 && Character.isLetter(c));
  }
}
