package io.zhengmai.responsibility;

import io.zhengmai.claim.Role;
import io.zhengmai.document.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A name as a list writes it, before what the list elides is restored.
 *
 * @param start in the {@link ListText}
 * @param end in the {@link ListText}
 * @param before the sign that parts it from the name before; 。 for the first
 * @param whole behind the office that follows 等 and that the names before share (东莞等市人民政府); as
 *     {@code end} where there is none
 * @param leadMark where a bracket of its own marks it as lead (省财政厅（牵头）); null where none does
 * @param cue what gives it its role; null where that is still to be found
 */
record RawName(
    int start,
    int end,
    char before,
    int whole,
    @Nullable TextSpan leadMark,
    Role role,
    @Nullable RoleCue cue) {
  /** Whether an office that it shares with the names before follows it. */
  boolean hasTail() {
    return whole > end;
  }

  RawName as(Role newRole, RoleCue newCue) {
    return new RawName(start, end, before, whole, leadMark, newRole, newCue);
  }
}
