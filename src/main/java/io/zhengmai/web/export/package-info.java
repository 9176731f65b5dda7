/** {@code /export}: the dataset as files. */
@NullMarked
package io.zhengmai.web.export;

import org.jspecify.annotations.NullMarked;
