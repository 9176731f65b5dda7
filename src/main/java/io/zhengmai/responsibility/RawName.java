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
 * @param tail an office that follows 等 and is shared by the names before (东莞|等|市人民政府); else empty
 * @param leadMark where a bracket of its own marks it as lead (省财政厅（牵头）); null where none does
 * @param cue what gives it its role; null where that is still to be found
 */
record RawName(
    int start,
    int end,
    char before,
    String tail,
    @Nullable TextSpan leadMark,
    Role role,
    @Nullable RoleCue cue) {
  RawName as(Role newRole, RoleCue newCue) {
    return new RawName(start, end, before, tail, leadMark, newRole, newCue);
  }
}
