package io.zhengmai.explore.neighbourhood;

import io.zhengmai.explore.Named;
import io.zhengmai.query.ThingKind;
import org.jspecify.annotations.Nullable;

/**
 * A thing that another is joined to.
 *
 * @param kind null where people have no name for its kind
 */
public record Neighbour(Named thing, @Nullable ThingKind kind) {}
