package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word of the vocabulary with everything it may be. */
final class Term {
  final String text;
  final Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
  final Map<MentionKind, ConceptKey> concepts = new EnumMap<>(MentionKind.class);
  MentionRules.@Nullable Head head;
  MentionRules.@Nullable Tail tail;
  boolean introducer;
  boolean leads;
  boolean blocks;

  Term(String text) {
    this.text = text;
  }

  boolean isName() {
    return !kinds.isEmpty();
  }

  boolean is(MentionKind kind) {
    return kinds.contains(kind);
  }

  /** Whether it is a name of this kind, and of no other. */
  boolean isOnly(MentionKind kind) {
    return kinds.size() == 1 && kinds.contains(kind);
  }

  /** A concept of the reference data. */
  record ConceptKey(String key, String label) {}
}
