package io.zhengmai.responsibility;

import io.zhengmai.claim.Explanation;
import io.zhengmai.claim.Role;
import io.zhengmai.document.TextSpan;
import java.util.List;

/**
 * Somebody in a list, under the full name.
 *
 * @param span the surface form
 * @param fullName with what the list elides restored and slips of recognition corrected
 * @param group a designation of several
 * @param cue what gives it its role
 * @param completed the steps by which the full name was found
 */
record Party(
    TextSpan span,
    String surface,
    String fullName,
    boolean group,
    Role role,
    RoleCue cue,
    List<Explanation> completed) {
  Party {
    completed = List.copyOf(completed);
  }

  /** The full name without 各 or 有关 before it: who is meant, however they are called. */
  String meant(NameRules rules) {
    String name = fullName;
    for (String start = rules.groupStarts().startOf(name);
        !start.isEmpty() && start.length() < name.length();
        start = rules.groupStarts().startOf(name)) {
      name = name.substring(start.length());
    }
    return name;
  }
}
