/** Rules and names as data: how they are found, opened and matched. */
@NullMarked
package io.zhengmai.lexicon;

import org.jspecify.annotations.NullMarked;
