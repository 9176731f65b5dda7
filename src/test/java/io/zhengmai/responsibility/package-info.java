/** Tests of responsibility lists: rules by their own examples, layouts by cases in folders. */
@NullMarked
package io.zhengmai.responsibility;

import org.jspecify.annotations.NullMarked;
