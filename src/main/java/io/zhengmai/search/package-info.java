/**
 * Finds things by words: the names, aliases and texts of all things of the store in one full-text
 * index, which follows the store graph by graph.
 */
@NullMarked
package io.zhengmai.search;

import org.jspecify.annotations.NullMarked;
