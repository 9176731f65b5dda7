/** What figures of several pages share: where provinces stand, and what they are called there. */
@NullMarked
package io.zhengmai.web.figure;

import org.jspecify.annotations.NullMarked;
