package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What gives the names of a list their role.
 *
 * @param rule the id of the rule
 * @param words where the words stand that it knows (牵头单位：, 负责); null where it needs none
 */
record RoleCue(String rule, @Nullable TextSpan words) {}
