package io.zhengmai.explore.document;

import io.zhengmai.explore.Named;
import org.jspecify.annotations.Nullable;

/**
 * A quantified goal.
 *
 * @param target called by its indicator
 * @param value {@code 15%}, {@code 20–30家}
 * @param deadline the year by whose end it is due; null where none is stated
 * @param baseline the year that it is compared with; null where none is stated
 * @param aspirational 力争, 争取
 */
public record TargetNote(
    Named target,
    Named comparator,
    String value,
    @Nullable String deadline,
    @Nullable String baseline,
    boolean aspirational,
    Span span) {}
