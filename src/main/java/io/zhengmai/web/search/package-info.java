/** Search over HTTP: finds, and suggestions while one types. */
@NullMarked
package io.zhengmai.web.search;

import org.jspecify.annotations.NullMarked;
