/** Invented documents in any number, to see how the program fares with many. */
@NullMarked
package io.zhengmai.scale;

import org.jspecify.annotations.NullMarked;
