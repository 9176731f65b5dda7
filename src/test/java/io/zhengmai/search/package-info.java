@NullMarked
package io.zhengmai.search;

import org.jspecify.annotations.NullMarked;
