/**
 * Matches names that others write with things of the graph, as the Reconciliation Service API wants
 * it: with scores, what they come from, and a match only where it is safe.
 */
@NullMarked
package io.zhengmai.reconcile;

import org.jspecify.annotations.NullMarked;
