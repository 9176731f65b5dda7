package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import java.util.List;

/** Decides what a name is that may be several things. */
final class Kinds {
  /** What a name is where nothing beside it tells: the more particular first. */
  private static final List<MentionKind> USUAL =
      List.of(
          MentionKind.STANDARD,
          MentionKind.HONOUR,
          MentionKind.EVENT,
          MentionKind.PROGRAMME,
          MentionKind.PLATFORM,
          MentionKind.REGION,
          MentionKind.ORGANISATION,
          MentionKind.BRAND,
          MentionKind.MATERIAL,
          MentionKind.PRODUCT,
          MentionKind.INDUSTRY);

  private Kinds() {}

  /**
   * The kind of a name before a head: the head's where the name may be that or the head insists.
   */
  static MentionKind under(Term name, MentionRules.Head head) {
    MentionKind kind = MentionRules.kind(head.kind());
    boolean goods = name.is(MentionKind.PRODUCT) || name.is(MentionKind.INDUSTRY);
    if (name.is(kind) || (head.retype() && goods && !name.is(MentionKind.MATERIAL))) {
      return kind;
    }
    return usual(name);
  }

  static MentionKind usual(Term name) {
    return USUAL.stream()
        .filter(name::is)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a name: " + name.text));
  }
}
