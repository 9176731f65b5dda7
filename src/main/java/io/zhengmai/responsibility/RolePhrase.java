package io.zhengmai.responsibility;

import io.zhengmai.claim.Role;
import io.zhengmai.responsibility.ListRules.WordRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the end of a clause what its agencies do: {@code 省财政厅|牵头}, {@code 各市政府|按职责分工负责}.
 *
 * <p>A phrase is verbs with adverbs before them. Of several verbs a lead wins, then cooperation; a
 * word of sharing out turns what is left into a divided duty.
 */
final class RolePhrase {
  /** How long a dividing word must be to need no verb after it (按职责分工). */
  private static final int SPEAKS_ALONE = 4;

  /**
   * What a clause ends with.
   *
   * @param start where the phrase begins; before it stand the names
   */
  record Found(int start, Role role, String rule) {}

  private record Word(String text, @Nullable WordRule verb, boolean divides) {}

  /** How far back from the end of a clause a phrase is looked for, in characters. */
  private static final int LONGEST = 40;

  private final Map<String, Word> words = new HashMap<>();
  private final WordList list;
  private final String dividingRule;

  RolePhrase(ListRules rules) {
    rules.adverbs().words().forEach(w -> words.put(w, new Word(w, null, false)));
    rules.dividing().words().words().forEach(w -> words.put(w, new Word(w, null, true)));
    for (WordRule rule : rules.verbs()) {
      rule.words().words().forEach(w -> words.put(w, new Word(w, rule, false)));
    }
    list = new WordList(List.copyOf(words.keySet()));
    dividingRule = rules.dividing().id();
  }

  /** The phrase at the end of a range; null where there is none. */
  @Nullable Found endOf(ListText text, int from, int to) {
    WordRule verb = null;
    boolean divided = false;
    boolean speaksAlone = false;
    String clause = text.signs(Math.max(from, to - LONGEST), to);
    int end = clause.length();
    for (Word word = last(clause, end); word != null; word = last(clause, end)) {
      if (word.verb() != null && (verb == null || rank(word.verb()) < rank(verb))) {
        verb = word.verb();
      }
      divided |= word.divides();
      speaksAlone |= word.divides() && word.text().length() >= SPEAKS_ALONE;
      end -= word.text().length();
    }
    end += to - clause.length();
    if (verb == null) {
      return speaksAlone ? new Found(end, Role.DIVIDED_DUTY, dividingRule) : null;
    }
    Role role = verb.means().role();
    if (role == null) {
      throw new IllegalStateException(verb.id() + " is a verb without a role");
    }
    return divided && role == Role.RESPONSIBLE
        ? new Found(end, Role.DIVIDED_DUTY, dividingRule)
        : new Found(end, role, verb.id());
  }

  private static int rank(WordRule verb) {
    return verb.means().ordinal();
  }

  private @Nullable Word last(String clause, int to) {
    return words.get(list.endOf(clause, to));
  }
}
