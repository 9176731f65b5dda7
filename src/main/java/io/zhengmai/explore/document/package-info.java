/**
 * One document as it was read: its text, outline and metadata, who is responsible for which task,
 * and every stretch of words that names or says something.
 *
 * <p>{@link io.zhengmai.explore.document.ReadDocument} is the way in. It looks at the graph of the
 * document alone, so that it takes the same time in a store of any size; the store is asked only
 * what to call the things that the document names.
 */
@NullMarked
package io.zhengmai.explore.document;

import org.jspecify.annotations.NullMarked;
