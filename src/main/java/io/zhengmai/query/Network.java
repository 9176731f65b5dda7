package io.zhengmai.query;

import org.jspecify.annotations.Nullable;

/**
 * Rows as edges of a network: the names of columns.
 *
 * @param source the column with the thing that the edge starts from
 * @param target the column with the thing that it leads to
 * @param weight the column that says how strong the edge is
 */
public record Network(
    String source,
    @Nullable String sourceLabel,
    String target,
    @Nullable String targetLabel,
    @Nullable String weight) {}
