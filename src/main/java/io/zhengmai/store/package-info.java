/**
 * Where named graphs are kept and asked. A store takes a graph name and statements, and knows
 * nothing of documents and claims.
 */
@NullMarked
package io.zhengmai.store;

import org.jspecify.annotations.NullMarked;
