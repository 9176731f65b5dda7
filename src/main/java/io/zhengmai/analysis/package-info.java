/**
 * Counts over all responsibilities at once: who leads which industry, by agency line, agency or
 * today's successor, by province, year and document.
 *
 * <p>{@link io.zhengmai.analysis.Analysis} keeps a compact table of the store's responsibilities
 * for them, and makes it anew after a change.
 */
@NullMarked
package io.zhengmai.analysis;

import org.jspecify.annotations.NullMarked;
