/** The command line. */
@NullMarked
package io.zhengmai.cli;

import org.jspecify.annotations.NullMarked;
