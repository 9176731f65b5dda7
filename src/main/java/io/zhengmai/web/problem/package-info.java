/** What goes wrong, as RFC 9457 problem details: the reader's mistake in the reader's words. */
@NullMarked
package io.zhengmai.web.problem;

import org.jspecify.annotations.NullMarked;
