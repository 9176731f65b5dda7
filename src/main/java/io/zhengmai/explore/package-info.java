/**
 * What the graph holds, for people who look around: lists of things, one thing with all that is
 * said of it, and counts.
 *
 * <p>{@link io.zhengmai.explore.Explorer} is the way in.
 */
@NullMarked
package io.zhengmai.explore;

import org.jspecify.annotations.NullMarked;
