/**
 * The canned queries: one {@code .rq} file each, read, checked, given arguments and run.
 *
 * <p>{@link io.zhengmai.query.QueryCatalogue} holds them; {@link
 * io.zhengmai.query.CannedQuery#prepare} makes one ready to run. Arguments become RDF terms in the
 * parsed query and never text in it.
 */
@NullMarked
package io.zhengmai.query;

import org.jspecify.annotations.NullMarked;
