/** The page that compares targets: on axes, by deadlines, as a table. */
@NullMarked
package io.zhengmai.web.targets;

import org.jspecify.annotations.NullMarked;
