/** What a reader chose by the parameters of a page, and what there is to choose from. */
@NullMarked
package io.zhengmai.web.choice;

import org.jspecify.annotations.NullMarked;
