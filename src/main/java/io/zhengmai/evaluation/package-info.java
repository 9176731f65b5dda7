/** How well the program reads: its output against documents annotated by hand. */
@NullMarked
package io.zhengmai.evaluation;

import org.jspecify.annotations.NullMarked;
