/** The first page. */
@NullMarked
package io.zhengmai.web.home;

import org.jspecify.annotations.NullMarked;
