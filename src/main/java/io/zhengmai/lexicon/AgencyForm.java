package io.zhengmai.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the agencies of a line are called, without their region, at some levels and in some years.
 *
 * @param name the usual official form: 工业和信息化厅, 发展改革委
 * @param variants other ways to write it: 工信厅, 发改委, 发展和改革委员会
 * @param levels the levels of government whose agencies bear it
 * @param usualAt the levels at which it is today's usual name
 * @param pattern how it joins its region: {@code {name}} stands for 河北省, {@code {short}} for 河北,
 *     {@code {party}} for 河北省委, {@code {seat}} for the place in the name (石家庄海关)
 * @param from first year of use; null where it was always there
 * @param until last year of use; null where it is still in use
 * @param regions codes of the regions that use it instead of the usual one
 */
public record AgencyForm(
    String name,
    List<String> variants,
    Set<GovernmentLevel> levels,
    Set<GovernmentLevel> usualAt,
    String pattern,
    @Nullable Integer from,
    @Nullable Integer until,
    Set<String> regions) {
  public AgencyForm {
    variants = List.copyOf(variants);
    levels = Set.copyOf(levels);
    usualAt = Set.copyOf(usualAt);
    regions = Set.copyOf(regions);
    if (levels.isEmpty()) {
      throw new IllegalArgumentException(name + ": no level of government");
    }
    if (!levels.containsAll(usualAt)) {
      throw new IllegalArgumentException(name + ": usual at a level that does not bear it");
    }
    if (from != null && until != null && from > until) {
      throw new IllegalArgumentException(name + ": in use from " + from + " until " + until);
    }
  }

  /** Whether it was in use in that year. */
  public boolean inUse(int year) {
    return (from == null || from <= year) && (until == null || year <= until);
  }
}
