/**
 * The formats in which results leave the program, and how a request chooses one.
 *
 * <p>{@link io.zhengmai.format.ResultFormat} is the one list of them; {@link
 * io.zhengmai.format.Negotiation} reads {@code Accept}.
 */
@NullMarked
package io.zhengmai.format;

import org.jspecify.annotations.NullMarked;
