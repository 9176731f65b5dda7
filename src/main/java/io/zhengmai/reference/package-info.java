/** The reference data (regions, agency lines, reforms, industries …) read from Turtle. */
@NullMarked
package io.zhengmai.reference;

import org.jspecify.annotations.NullMarked;
