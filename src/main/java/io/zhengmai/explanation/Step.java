package io.zhengmai.explanation;

import io.zhengmai.lexicon.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of an explanation.
 *
 * @param rule what was applied
 * @param words that it read; null for what no words of the text say
 * @param cue the words by which it knew them; null where it needs none
 * @param gives what followed; empty where the claim itself says it
 * @param because the steps that it rests on, in their order
 */
public record Step(
    Rule rule, @Nullable Words words, @Nullable Words cue, String gives, List<Step> because) {
  public Step {
    because = List.copyOf(because);
  }

  /** A step that reads no words and rests on nothing. */
  static Step of(Rule rule, String gives) {
    return new Step(rule, null, null, gives, List.of());
  }
}
