/** Documents that somebody sends: read, looked at, and then kept. */
@NullMarked
package io.zhengmai.web.upload;

import org.jspecify.annotations.NullMarked;
