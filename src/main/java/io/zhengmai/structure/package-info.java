/** The outline of a document: numbered and titled sections with their spans. */
@NullMarked
package io.zhengmai.structure;

import org.jspecify.annotations.NullMarked;
