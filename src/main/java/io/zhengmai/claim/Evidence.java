package io.zhengmai.claim;

import io.zhengmai.document.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in the canonical text and what read it.
 *
 * @param span the words that say so; the quote is the text at this span
 * @param rule the id of the rule that read them, as the catalogue of rules names it
 * @param cue where the words stand by which the rule knew them; null where it needs none
 * @param because what else the fact rests on, in the order in which it was decided
 */
public record Evidence(
    TextSpan span, String rule, @Nullable TextSpan cue, List<Explanation> because) {
  public Evidence {
    because = List.copyOf(because);
  }

  /** Words that a rule reads by themselves. */
  public Evidence(TextSpan span, String rule) {
    this(span, rule, null, List.of());
  }

  /** Words that a rule reads by a cue. */
  public Evidence(TextSpan span, String rule, @Nullable TextSpan cue) {
    this(span, rule, cue, List.of());
  }

  /** The same words, from which another rule concludes something further. */
  public Evidence concluded(String byRule) {
    return new Evidence(span, byRule, null, List.of(explanation("")));
  }

  /** The same as the root of an explanation. */
  public Explanation explanation(String gives) {
    return new Explanation(rule, span, cue, gives, because);
  }
}
