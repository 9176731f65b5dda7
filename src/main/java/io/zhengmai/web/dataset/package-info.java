/** {@code /.well-known/void}: what the dataset holds, how to get it, and what to ask of it. */
@NullMarked
package io.zhengmai.web.dataset;

import org.jspecify.annotations.NullMarked;
