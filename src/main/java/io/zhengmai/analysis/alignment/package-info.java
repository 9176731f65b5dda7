/**
 * Which of several documents' tasks are about the same: aligned by the words of their headings, by
 * what they act on, by who answers for them and by their indicators, each a reason that can be
 * told. It knows tasks by numbers only, and neither the store nor the graph.
 */
@NullMarked
package io.zhengmai.analysis.alignment;

import org.jspecify.annotations.NullMarked;
