/** Provinces or documents side by side, task by task, down to the sentence. */
@NullMarked
package io.zhengmai.web.compare;

import org.jspecify.annotations.NullMarked;
