package io.zhengmai.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as edges of a network: the names of columns. A column that says nothing of the two ends is
 * an attribute of the edge.
 *
 * @param source the column with the thing that the edge starts from
 * @param sourceAttributes columns that say more about that thing
 * @param target the column with the thing that it leads to
 * @param targetAttributes columns that say more about that thing
 * @param weight the column that says how strong the edge is
 * @param directed whether the two ends differ in their parts
 */
public record Network(
    String source,
    @Nullable String sourceLabel,
    List<String> sourceAttributes,
    String target,
    @Nullable String targetLabel,
    List<String> targetAttributes,
    @Nullable String weight,
    boolean directed) {
  public Network {
    sourceAttributes = List.copyOf(sourceAttributes);
    targetAttributes = List.copyOf(targetAttributes);
  }
}
