/** What the dataset is: what it holds, how good it is, and how programs use it. */
@NullMarked
package io.zhengmai.web.about;

import org.jspecify.annotations.NullMarked;
