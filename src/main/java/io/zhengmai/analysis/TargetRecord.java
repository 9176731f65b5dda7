package io.zhengmai.analysis;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Quotation;
import java.util.Optional;

/**
 * A target with what to call its parts, and its words.
 *
 * @param section its place in the outline; empty where it stands outside
 */
public record TargetRecord(
    TargetRow row,
    Named comparator,
    Named region,
    Named document,
    String section,
    Optional<Quotation> words) {}
