/** Who is responsible for which task, in which role, read from responsibility lists. */
@NullMarked
package io.zhengmai.responsibility;

import org.jspecify.annotations.NullMarked;
