/** Facts read from a document, each with the words that say so. */
@NullMarked
package io.zhengmai.claim;

import org.jspecify.annotations.NullMarked;
