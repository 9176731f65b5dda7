package io.zhengmai.claim;

import io.zhengmai.document.TextSpan;
import io.zhengmai.resolution.AgencyIdentity;
import org.jspecify.annotations.Nullable;

/**
 * One agency's part in a task.
 *
 * @param surface as written
 * @param fullName with the prefix or suffix that the list elides restored
 * @param order 1 for the first of its list, running on through the roles
 * @param leadBasis why it counts as lead; null where it does not
 * @param group a designation of several (省有关部门, 各市人民政府)
 * @param standing stated once for all following tasks
 * @param implied follows from a standing statement elsewhere, not from this list
 * @param agency who that is
 * @param list the whole list, brackets and labels included
 * @param evidence the surface form
 */
public record Responsibility(
    String surface,
    String fullName,
    Role role,
    int order,
    @Nullable LeadBasis leadBasis,
    boolean group,
    boolean standing,
    boolean implied,
    AgencyIdentity agency,
    TextSpan list,
    Evidence evidence) {}
