package io.zhengmai.claim;

import io.zhengmai.document.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is read as it is: a rule, the words it read, and what that rests on in turn.
 *
 * @param rule its id in the catalogue of rules, {@code reference/rules.ttl}
 * @param words where the words stand that it read; null for what no words of the text say
 * @param cue where the words stand by which the rule knows them (牵头单位：, 达到); null where it needs
 *     none
 * @param gives what follows, for a person to read; empty where the claim itself says it
 * @param because what it rests on, in the order in which it was decided
 */
public record Explanation(
    String rule,
    @Nullable TextSpan words,
    @Nullable TextSpan cue,
    String gives,
    List<Explanation> because) {
  public Explanation {
    because = List.copyOf(because);
  }

  /** A step that rests on nothing else. */
  public static Explanation of(String rule, @Nullable TextSpan words, String gives) {
    return new Explanation(rule, words, null, gives, List.of());
  }
}
