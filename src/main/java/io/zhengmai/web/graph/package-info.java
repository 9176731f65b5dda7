/** The graph explorer: things and what they are joined to, as a list and as a drawing. */
@NullMarked
package io.zhengmai.web.graph;

import org.jspecify.annotations.NullMarked;
