/**
 * {@code /workbench}: a query of one's own, its result as table, chart, tile map, timeline or
 * network, and everything under an address that can be shared.
 */
@NullMarked
package io.zhengmai.web.workbench;

import org.jspecify.annotations.NullMarked;
