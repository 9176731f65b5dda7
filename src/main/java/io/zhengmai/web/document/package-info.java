/** The documents themselves: their list, and the text that every offset refers to. */
@NullMarked
package io.zhengmai.web.document;

import org.jspecify.annotations.NullMarked;
