package io.zhengmai.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that a name in a responsibility list stands for.
 *
 * @param name the official name with its region: 河北省工业和信息化厅
 * @param regionCode six digits of GB/T 2260 of the region it serves; null where unknown
 * @param line the key of its agency line (条线); null where it could not be placed
 * @param resolution how sure that is
 * @param steps how it was found, in order
 */
public record AgencyIdentity(
    String name,
    @Nullable String regionCode,
    @Nullable String line,
    Resolution resolution,
    List<AgencyStep> steps) {
  public AgencyIdentity {
    steps = List.copyOf(steps);
  }
}
