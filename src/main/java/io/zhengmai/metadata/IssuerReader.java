package io.zhengmai.metadata;

import io.zhengmai.claim.Basis;
import io.zhengmai.claim.Citation;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Read;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the organ that issued a document: in its title, its signature, or by what it implies. */
final class IssuerReader {
  private final MetadataRules rules;
  private final RegionReader regions;

  IssuerReader(MetadataRules rules, RegionReader regions) {
    this.rules = rules;
    this.regions = regions;
  }

  /** The organ that a title begins with: 某省人民政府办公厅关于…. */
  @Nullable Read<String> ofTitle(@Nullable Read<String> title) {
    if (title == null) {
      return null;
    }
    int verb = Integer.MAX_VALUE;
    for (String word : rules.issuers().titleVerbs()) {
      int at = title.value().indexOf(word);
      verb = at > 0 ? Math.min(verb, at) : verb;
    }
    String organ = verb == Integer.MAX_VALUE ? "" : title.value().substring(0, verb);
    int others = organ.indexOf('等');
    organ = others > 0 ? organ.substring(0, others) : organ;
    boolean known = rules.issuers().endings().stream().anyMatch(organ::endsWith);
    return known ? title.concluded(organ.strip(), title.basis(), "issuer-in-title") : null;
  }

  /**
   * The better of the organ in the title and the one that signed: a full name before 省政府办公厅.
   *
   * @param region the region known otherwise, with which a short name is filled up
   */
  @Nullable Read<String> stated(
      @Nullable Read<String> titled, @Nullable Read<String> signed, @Nullable Region region) {
    if (titled != null && regions.ofName(titled.value()) != null) {
      return titled;
    }
    if (signed != null && regions.ofName(signed.value()) != null) {
      return signed;
    }
    Read<String> given = signed != null ? signed : titled;
    if (given == null || region == null) {
      return given;
    }
    String full = full(given.value(), region);
    return full.equals(given.value())
        ? given
        : given.concluded(full, given.basis(), "issuer-completed");
  }

  private String full(String name, Region region) {
    for (String brief : rules.issuers().brief()) {
      String head = brief.replace("{self}", region.selfReference());
      if (name.startsWith(head)) {
        String whole = rules.issuers().full().replace("{region}", region.name());
        return whole + name.substring(head.length());
      }
    }
    return name;
  }

  /** The organ that the text implies, by its number, by 经省政府同意, or by what it carries out. */
  @Nullable Read<String> implied(
      Opening opening,
      Region region,
      @Nullable Read<DocumentNumber> number,
      List<Citation> citations) {
    boolean state = region.level() == GovernmentLevel.STATE;
    if (number != null) {
      String organ = organ(number.value(), state);
      if (organ != null) {
        return number.concluded(
            state ? organ : named(region, organ), Basis.INFERRED, "issuer-of-number");
      }
    }
    Read<String> agreed = state ? null : agreed(opening, region);
    if (agreed != null) {
      return agreed;
    }
    for (Citation citation : citations) {
      for (MetadataRules.Organ counterpart : rules.issuers().counterparts()) {
        if (!state && citation.title().startsWith(counterpart.code())) {
          return inferred(
              named(region, counterpart.organ()),
              citation.evidence().concluded("issuer-counterpart"));
        }
      }
    }
    return null;
  }

  private @Nullable String organ(DocumentNumber number, boolean state) {
    for (MetadataRules.Organ organ :
        state ? rules.numbers().stateOrgans() : rules.numbers().organs()) {
      int at = number.code().indexOf(organ.code());
      if (at == (state ? 0 : 1)) {
        return organ.organ();
      }
    }
    return null;
  }

  private @Nullable Read<String> agreed(Opening opening, Region region) {
    for (String pattern : rules.issuers().agreed()) {
      String words = pattern.replace("{self}", region.selfReference());
      int at = opening.text().indexOf(words);
      if (at >= 0 && at < opening.end()) {
        Evidence evidence = new Evidence(new TextSpan(at, at + words.length()), "issuer-agreed");
        return inferred(named(region, rules.issuers().agreedOrgan()), evidence);
      }
    }
    return null;
  }

  /** An organ of a region: the office of a city's or county's government has a name of its own. */
  private String named(Region region, String organ) {
    GovernmentLevel level = region.level();
    boolean below = level == GovernmentLevel.CITY || level == GovernmentLevel.COUNTY;
    MetadataRules.Organ office = rules.issuers().localOffice();
    return region.name() + (below ? organ.replace(office.code(), office.organ()) : organ);
  }

  private static Read<String> inferred(String organ, Evidence evidence) {
    return new Read<>(organ, Basis.INFERRED, evidence);
  }
}
