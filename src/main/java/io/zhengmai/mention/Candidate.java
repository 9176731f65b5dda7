package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.document.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A span that may be a mention.
 *
 * @param kind null where the words only keep shorter names from being read inside them
 * @param canonical the normalised name
 * @param rule the id of the rule that found it
 * @param trust which of two candidates over the same words to believe; the higher
 */
record Candidate(
    TextSpan span, @Nullable MentionKind kind, String canonical, String rule, int trust) {
  static Candidate blocking(int start, int end, String rule) {
    return new Candidate(new TextSpan(start, end), null, "", rule, 0);
  }
}
