package io.zhengmai.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantified goal.
 *
 * @param section the id of its section, {@code preamble} or {@code tail}
 * @param indicator what is measured, with its subject
 * @param low the value, or the lower end of a range
 * @param high the upper end of a range; null for a single value
 * @param unit as written, in normal width (%, 家, 亿元, 个百分点); null where the text has none
 * @param deadline the year by whose end it is due
 * @param baseline the year it is compared with
 * @param aspirational 力争, 争取
 * @param evidence the minimal clause
 */
public record Target(
    String section,
    String indicator,
    Comparator comparator,
    BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    @Nullable Integer deadline,
    @Nullable Integer baseline,
    boolean aspirational,
    Evidence evidence) {}
