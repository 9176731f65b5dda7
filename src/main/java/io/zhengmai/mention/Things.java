package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.lexicon.Reasons;
import io.zhengmai.resolution.Resolution;

/** From a mention to the concept of the reference data it names, or a new one under its name. */
final class Things {
  private final Vocabulary vocabulary;
  private final Reasons reasons;

  Things(Vocabulary vocabulary, Reasons reasons) {
    this.vocabulary = vocabulary;
    this.reasons = reasons;
  }

  Resolution of(Candidate name, String text) {
    MentionKind kind = name.kind();
    if (kind == null) {
      return new Resolution.Unresolved(reasons.of("notAMention"));
    }
    String surface = text.substring(name.span().start(), name.span().end());
    for (String word : new String[] {surface, name.canonical()}) {
      Term term = vocabulary.find(word);
      Term.ConceptKey key = term == null ? null : term.concepts.get(kind);
      if (key != null) {
        return new Resolution.Known(key.key(), key.label());
      }
    }
    return new Resolution.Minted(
        name.canonical(), name.canonical(), reasons.of("notInReferenceData"));
  }
}
