/**
 * The Reconciliation Service API of the W3C community group, 0.2 and the draft of 1.0: OpenRefine
 * and others match names with things of the graph.
 */
@NullMarked
package io.zhengmai.web.reconcile;

import org.jspecify.annotations.NullMarked;
