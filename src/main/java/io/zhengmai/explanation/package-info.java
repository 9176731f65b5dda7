/**
 * Why a claim says what it says: the rules and the words that read it, and what they rest on.
 *
 * <p>The graph keeps of each claim its evidence and its rule. The rest is read again from the text
 * that the graph holds, which gives the same claims as before.
 */
@NullMarked
package io.zhengmai.explanation;

import org.jspecify.annotations.NullMarked;
