package io.zhengmai.responsibility;

import io.zhengmai.claim.Role;

/**
 * A name as a list writes it, before what the list elides is restored.
 *
 * @param start in the {@link ListText}
 * @param end in the {@link ListText}
 * @param before the sign that parts it from the name before; 。 for the first
 * @param tail an office that follows 等 and is shared by the names before (东莞|等|市人民政府); else empty
 * @param leads marked as lead by a bracket of its own (省财政厅（牵头）)
 */
record RawName(
    int start, int end, char before, String tail, boolean leads, Role role, String rule) {
  RawName as(Role newRole, String newRule) {
    return new RawName(start, end, before, tail, leads, newRole, newRule);
  }
}
