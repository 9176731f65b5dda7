package io.zhengmai.resolution;

import io.zhengmai.lexicon.Region;
import org.jspecify.annotations.Nullable;

/**
 * One way to take the region out of the name of an agency.
 *
 * @param region the region it names, or that of the document; null where neither is known, or
 *     several have the name
 * @param style how the name says the region
 * @param rest the name without it
 */
record SplitName(@Nullable Region region, Style style, String rest) {
  /** How a name says its region. */
  enum Style {
    /** 省, 自治区: as the documents of the region call it. */
    SELF,
    /** 河北省. */
    FULL,
    /** 河北. */
    SHORT,
    /** Not at all. */
    NONE
  }

  /**
   * The step that gave the region.
   *
   * @param name the whole name
   */
  AgencyStep step(String name) {
    String meant = region == null ? "" : region.name();
    if (style == Style.NONE) {
      return new AgencyStep("agency-region-implied", meant);
    }
    boolean inside = !name.endsWith(rest);
    return new AgencyStep(
        inside
            ? "agency-region-inside"
            : style == Style.SELF ? "agency-region-self" : "agency-region-named",
        meant);
  }

  /** Whether its region is one of several of that name. */
  boolean ambiguous() {
    return region == null && style == Style.FULL;
  }

  /** Whether the name says its region in words of its own. */
  boolean named() {
    return style == Style.FULL || style == Style.SHORT;
  }
}
