/** The way from a source document to its claims. */
@NullMarked
package io.zhengmai.extraction;

import org.jspecify.annotations.NullMarked;
