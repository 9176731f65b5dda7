package io.zhengmai.responsibility;

import io.zhengmai.claim.Role;
import io.zhengmai.responsibility.ListRules.WordRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private final List<Word> words = new ArrayList<>();
  private final String dividingRule;

  RolePhrase(ListRules rules) {
    for (WordRule rule : rules.verbs()) {
      rule.words().forEach(w -> words.add(new Word(w, rule, false)));
    }
    rules.dividing().words().forEach(w -> words.add(new Word(w, null, true)));
    rules.adverbs().forEach(w -> words.add(new Word(w, null, false)));
    words.sort(Comparator.comparing((Word w) -> w.text().length()).reversed());
    dividingRule = rules.dividing().id();
  }

  /** The phrase at the end of a range; null where there is none. */
  @Nullable Found endOf(ListText text, int from, int to) {
    WordRule verb = null;
    boolean divided = false;
    boolean speaksAlone = false;
    int end = to;
    for (Word word = last(text, from, end); word != null; word = last(text, from, end)) {
      if (word.verb() != null && (verb == null || rank(word.verb()) < rank(verb))) {
        verb = word.verb();
      }
      divided |= word.divides();
      speaksAlone |= word.divides() && word.text().length() >= SPEAKS_ALONE;
      end -= word.text().length();
    }
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

  private @Nullable Word last(ListText text, int from, int to) {
    for (Word word : words) {
      if (text.endsWith(word.text(), from, to)) {
        return word;
      }
    }
    return null;
  }
}
