package io.zhengmai.explore;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for what: an agency, its role and the task.
 *
 * @param responsibility the claim
 * @param basis why the agency counts as lead; null where it does not
 * @param quote the words that say so; null where the graph does not give them
 */
public record Duty(
    Named responsibility,
    Named agency,
    Named role,
    @Nullable Named basis,
    Named task,
    Named document,
    @Nullable Quotation quote) {}
