/** What a thing is joined to, relation by relation, with counts before anything is listed. */
@NullMarked
package io.zhengmai.explore.neighbourhood;

import org.jspecify.annotations.NullMarked;
