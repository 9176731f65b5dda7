/**
 * Claims as RDF: one named graph per document, every fact with the words that say so.
 *
 * <p>{@link io.zhengmai.graph.DocumentGraph#of} is the way in; {@link io.zhengmai.graph.Iris} names
 * things and {@link io.zhengmai.graph.SortedRdf} writes graphs out.
 */
@NullMarked
package io.zhengmai.graph;

import org.jspecify.annotations.NullMarked;
