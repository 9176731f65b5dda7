package io.zhengmai.explore.document;

import io.zhengmai.explore.Named;
import org.jspecify.annotations.Nullable;

/**
 * An agency's part in a task.
 *
 * @param line its line of work; null where none is known
 * @param basis why it counts as lead; null where it does not
 * @param standing stated once for all following tasks
 * @param implied it follows from a standing statement elsewhere
 * @param surface as written
 */
public record Responsibility(
    Named agency,
    @Nullable Named line,
    Named role,
    @Nullable Named basis,
    boolean standing,
    boolean implied,
    String surface,
    Span span) {}
