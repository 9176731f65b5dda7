/** The plain pages: what is in the graph, one thing, the documents. */
@NullMarked
package io.zhengmai.web.page;

import org.jspecify.annotations.NullMarked;
