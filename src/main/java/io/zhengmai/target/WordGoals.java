package io.zhengmai.target;

import io.zhengmai.target.TargetRules.Kind;
import io.zhengmai.target.TargetRules.WordGoal;
import java.util.ArrayList;
import java.util.List;

/** Finds goals whose number is a word: 实现全覆盖, 翻一番, 两位数增长. */
final class WordGoals {
  private final Phrases<String> past;

  private final Phrases<WordGoal> words;
  private final Phrases<String> notAfter;

  WordGoals(TargetRules rules) {
    words = Phrases.of(rules.wordGoals(), WordGoal::words);
    past = Phrases.of(rules.past());
    notAfter = Phrases.of(rules.notAfterWordGoals());
  }

  List<Goal> read(Sentence sentence) {
    List<Goal> goals = new ArrayList<>();
    for (int i = 0; i < sentence.length(); i++) {
      Phrases.Match<WordGoal> word = sentence.enclosed(i) ? null : words.at(sentence.signs(), i);
      if (word != null) {
        int from = sentence.clauseStart(i);
        if (isGoal(sentence, word, from)) {
          goals.add(goal(word, from));
        }
        i = word.end() - 1;
      }
    }
    return goals;
  }

  private boolean isGoal(Sentence sentence, Phrases.Match<WordGoal> word, int from) {
    boolean needed =
        word.value().needs().isEmpty()
            || needs(word.value(), sentence.signs().substring(from, word.end()));
    boolean named =
        word.end() < sentence.length() && notAfter.at(sentence.signs(), word.end()) != null;
    return needed && !named && word.start() > from && sentence.first(past) > word.start();
  }

  private static boolean needs(WordGoal rule, String clause) {
    return rule.needs().stream().anyMatch(clause::contains);
  }

  private static Goal goal(Phrases.Match<WordGoal> word, int from) {
    WordGoal rule = word.value();
    Quantity quantity =
        new Quantity(
            word.start(), word.end(), rule.value(), null, rule.unit(), Kind.SHARE, null, true);
    return new Goal(
        quantity,
        rule.meaning(),
        rule.meaning(),
        from,
        word.end(),
        word.start(),
        word.end(),
        rule.id(),
        false,
        null,
        false,
        0,
        1);
  }
}
