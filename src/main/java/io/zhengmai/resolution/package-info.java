/** From a name as written to the thing it names, or to the reason why that is not known. */
@NullMarked
package io.zhengmai.resolution;

import org.jspecify.annotations.NullMarked;
