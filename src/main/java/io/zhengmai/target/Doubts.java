package io.zhengmai.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that stand where a goal's value stands, and cannot be read as one value. */
final class Doubts {
  /** A part of a sentence, and by which rule and why it could not be read. */
  record Doubt(int from, int to, String rule, String reason) {}

  private record Reason(String rule, String words) {}

  private static final Reason RATIO =
      new Reason("target-doubt-ratio", "a ratio has no single value");
  private static final Reason GARBLED =
      new Reason("target-doubt-figures", "a number that begins with 0 has lost or garbled figures");

  private final Phrases<String> ratios;
  private final GoalWords words;

  Doubts(TargetRules rules, GoalWords words) {
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
      Reason reason = sentence.named(i) ? null : reason(sentence, i, end);
      if (reason != null && words.introduces(sentence, i)) {
        int from = sentence.clauseStart(i);
        found.add(new Doubt(from, behind(sentence, end), reason.rule(), reason.words()));
      }
      i = end;
    }
    return found;
  }

  private @Nullable Reason reason(Sentence sentence, int from, int end) {
    Phrases.Match<String> ratio = end < sentence.length() ? ratios.at(sentence.signs(), end) : null;
    if (ratio != null && WrittenNumber.isFigure(sentence.sign(ratio.end()))) {
      return RATIO;
    }
    if (garbled(sentence, from)) {
      return GARBLED;
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
