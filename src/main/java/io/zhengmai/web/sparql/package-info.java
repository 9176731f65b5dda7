/** The SPARQL 1.1 Protocol. */
@NullMarked
package io.zhengmai.web.sparql;

import org.jspecify.annotations.NullMarked;
