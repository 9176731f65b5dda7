package io.zhengmai.resolution;

import io.zhengmai.lexicon.AgencyForm;
import io.zhengmai.lexicon.Region;

/** The official name of an agency: its form joined to its region as the form's pattern says. */
final class OfficialNames {
  private static final String SEAT = "{seat}";

  private final AgencyRules rules;
  private final Regions regions;

  OfficialNames(AgencyRules rules, Regions regions) {
    this.rules = rules;
    this.regions = regions;
  }

  /**
   * @param region as the name says it: for an office named after its seat, the seat
   */
  String of(AgencyForm form, Region region) {
    return form.pattern()
        .replace("{name}", region.name())
        .replace("{short}", region.shortName())
        .replace("{party}", rules.partyCommittee(region))
        .replace(SEAT, seat(region));
  }

  /** The code of the region that the agency serves: a province for an office in its capital. */
  String served(AgencyForm form, Region region) {
    return form.pattern().contains(SEAT) ? regions.servedFrom(region).code() : region.code();
  }

  private String seat(Region region) {
    Region capital = regions.byCode(region.capital());
    return capital == null ? region.shortName() : capital.shortName();
  }
}
