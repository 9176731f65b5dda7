/** The SPARQL 1.1 Graph Store HTTP Protocol: whole graphs read and written by their names. */
@NullMarked
package io.zhengmai.web.graphstore;

import org.jspecify.annotations.NullMarked;
