/** {@code /openapi}: what can be asked, for programs that make clients and forms of it. */
@NullMarked
package io.zhengmai.web.openapi;

import org.jspecify.annotations.NullMarked;
