/** Quantified goals are read as the rules, the cases and the annotators say. */
@NullMarked
package io.zhengmai.target;

import org.jspecify.annotations.NullMarked;
