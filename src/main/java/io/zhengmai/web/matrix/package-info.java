/** The matrix: who leads which industry, down to the sentence that says so. */
@NullMarked
package io.zhengmai.web.matrix;

import org.jspecify.annotations.NullMarked;
