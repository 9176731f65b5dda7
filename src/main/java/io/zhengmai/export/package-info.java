/** What leaves the program as files: answers of canned queries, tables, networks, RDF. */
@NullMarked
package io.zhengmai.export;

import org.jspecify.annotations.NullMarked;
