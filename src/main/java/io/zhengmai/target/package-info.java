/** Quantified goals: indicator, comparator, value, unit, deadline, baseline. */
@NullMarked
package io.zhengmai.target;

import org.jspecify.annotations.NullMarked;
