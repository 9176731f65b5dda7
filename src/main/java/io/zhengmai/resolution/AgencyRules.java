package io.zhengmai.resolution;

import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Region;
import io.zhengmai.lexicon.RuleFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How names of agencies vary, and what becomes of those that are in no list: {@code
 * lexicon/agencies.yaml}.
 */
record AgencyRules(
    List<Same> same,
    List<PartyCommittee> partyCommittee,
    List<String> bodies,
    String bareRegion,
    Groups groups,
    List<Unknown> unknown) {
  /** Two ways to write the same part of a name. */
  record Same(String written, String read) {}

  /** What the party committee of a region is called; for all regions where no self reference. */
  record PartyCommittee(@Nullable String selfReference, String pattern) {
    boolean fits(Region region) {
      return selfReference == null || selfReference.equals(region.selfReference());
    }
  }

  /** Words that make a name a designation of several agencies. */
  record Groups(List<String> contains, List<String> equals) {}

  /**
   * What a name is that no list has, by its end.
   *
   * @param line the line it belongs to; null where the end does not tell
   * @param reason a key of {@code lexicon/reasons.yaml}
   * @param regional whether the region is put before a name that has none; not where absent
   * @param ownRegion whether it serves a region that is not the document's and not known; not where
   *     absent
   */
  record Unknown(
      List<String> ends,
      @Nullable String line,
      String reason,
      @Nullable Boolean regional,
      @Nullable Boolean ownRegion) {
    boolean isRegional() {
      return Boolean.TRUE.equals(regional);
    }

    boolean hasOwnRegion() {
      return Boolean.TRUE.equals(ownRegion);
    }
  }

  static AgencyRules read(Library library) {
    return RuleFile.read(library, "lexicon/agencies.yaml", AgencyRules.class);
  }

  /** What the party committee of a region is called. */
  String partyCommittee(Region region) {
    for (PartyCommittee rule : partyCommittee) {
      if (rule.fits(region)) {
        return rule.pattern()
            .replace("{name}", region.name())
            .replace("{short}", region.shortName());
      }
    }
    throw new IllegalStateException("lexicon/agencies.yaml: no party committee for " + region);
  }

  /** The name with each part as it is read; the same for all ways to write it. */
  String fold(String name) {
    String folded = name;
    for (Same part : same) {
      folded = folded.replace(part.written(), part.read());
    }
    return folded;
  }
}
