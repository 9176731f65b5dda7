package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Words of a list that are no name, role or time limit.
 *
 * @param label that they stand under and that gives no role (督办单位：); null where they stand under
 *     none
 */
record Unread(TextSpan words, @Nullable RoleCue label) {}
