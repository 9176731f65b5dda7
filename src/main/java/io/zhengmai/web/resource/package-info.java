/** Every thing of the graph at its own address: which of its forms, its page, its data. */
@NullMarked
package io.zhengmai.web.resource;

import org.jspecify.annotations.NullMarked;
