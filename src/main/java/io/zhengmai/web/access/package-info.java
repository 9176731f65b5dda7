/** Who may change what the server holds. */
@NullMarked
package io.zhengmai.web.access;

import org.jspecify.annotations.NullMarked;
