/** Why a claim says what it says, over HTTP. */
@NullMarked
package io.zhengmai.web.explanation;

import org.jspecify.annotations.NullMarked;
