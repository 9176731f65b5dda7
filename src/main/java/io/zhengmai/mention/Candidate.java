package io.zhengmai.mention;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Explanation;
import io.zhengmai.claim.MentionKind;
import io.zhengmai.document.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span that may be a mention.
 *
 * @param kind null where the words only keep shorter names from being read inside them
 * @param canonical the normalised name
 * @param rule the id of the rule that found it
 * @param cue where the words stand by which it found it (等行业); null where it needs none
 * @param trust which of two candidates over the same words to believe; the higher
 */
record Candidate(
    TextSpan span,
    @Nullable MentionKind kind,
    String canonical,
    String rule,
    @Nullable TextSpan cue,
    int trust) {
  /** A name that a rule finds by itself. */
  Candidate(TextSpan span, @Nullable MentionKind kind, String canonical, String rule, int trust) {
    this(span, kind, canonical, rule, null, trust);
  }

  static Candidate blocking(int start, int end, String rule) {
    return new Candidate(new TextSpan(start, end), null, "", rule, 0);
  }

  /** The words and how they are read; where the name is written otherwise than it is, that too. */
  Evidence evidence(String text) {
    boolean asWritten =
        text.startsWith(canonical, span.start()) && span.length() == canonical.length();
    List<Explanation> because =
        asWritten ? List.of() : List.of(Explanation.of("name-normalised", span, canonical));
    return new Evidence(span, rule, cue, because);
  }
}
