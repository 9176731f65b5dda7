/** The use case of adding documents: from a file to a validated graph in the store. */
@NullMarked
package io.zhengmai.ingest;

import org.jspecify.annotations.NullMarked;
