/**
 * The rows of a canned query as a network of nodes and edges, in the formats of graph tools: GEXF
 * and GraphML.
 *
 * <p>The header of the query says which columns are the two ends of an edge; {@link
 * io.zhengmai.network.NetworkOutput} writes it.
 */
@NullMarked
package io.zhengmai.network;

import org.jspecify.annotations.NullMarked;
