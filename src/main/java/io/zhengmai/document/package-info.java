/** A policy text as it arrived, its canonical form, and what stands beside it. */
@NullMarked
package io.zhengmai.document;

import org.jspecify.annotations.NullMarked;
