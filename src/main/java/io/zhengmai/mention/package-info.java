/** Named things in running text, and the industries a task acts on. */
@NullMarked
package io.zhengmai.mention;

import org.jspecify.annotations.NullMarked;
