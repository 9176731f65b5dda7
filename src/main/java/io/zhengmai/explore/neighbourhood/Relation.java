package io.zhengmai.explore.neighbourhood;

import io.zhengmai.explore.Named;

/**
 * How a thing is joined to others.
 *
 * @param outgoing whether the thing is the subject
 * @param count of the others
 * @param more whether there are more than were counted
 */
public record Relation(Named predicate, boolean outgoing, long count, boolean more) {}
