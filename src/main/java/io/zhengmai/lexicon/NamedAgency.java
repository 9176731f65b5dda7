package io.zhengmai.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency that the reference data names one by one: a body of the state, or one whose name
 * follows no form of its line (拱北海关).
 *
 * @param name its official name
 * @param variants other ways to write it: 工信部
 * @param region code of the region it serves; 000000 for the state
 * @param line the key of its agency line
 * @param from first year under this name; null where unknown
 * @param until last year under this name; null where it still bears it
 */
public record NamedAgency(
    String name,
    List<String> variants,
    String region,
    String line,
    @Nullable Integer from,
    @Nullable Integer until) {
  public NamedAgency {
    variants = List.copyOf(variants);
  }

  /** Whether it existed under this name in that year. */
  public boolean inUse(int year) {
    return (from == null || from <= year) && (until == null || year <= until);
  }
}
