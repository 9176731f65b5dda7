/** Constants for the terms that the graph is written in. */
@NullMarked
package io.zhengmai.vocabulary;

import org.jspecify.annotations.NullMarked;
