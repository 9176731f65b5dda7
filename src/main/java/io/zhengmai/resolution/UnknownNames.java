package io.zhengmai.resolution;

import io.zhengmai.lexicon.Reason;
import io.zhengmai.lexicon.Reasons;
import io.zhengmai.lexicon.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of names that the reference data does not know: minted for a curator, placed in a
 * line where their end tells it.
 */
final class UnknownNames {
  private final AgencyRules rules;
  private final Reasons reasons;
  private final Map<String, AgencyRules.Unknown> byEnd = new HashMap<>();
  private int longestEnd;

  UnknownNames(AgencyRules rules, Reasons reasons) {
    this.rules = rules;
    this.reasons = reasons;
    for (AgencyRules.Unknown rule : rules.unknown()) {
      for (String end : rule.ends()) {
        byEnd.putIfAbsent(end, rule);
        longestEnd = Math.max(longestEnd, end.length());
      }
    }
  }

  boolean isGroup(String name) {
    return rules.groups().equals().contains(name)
        || rules.groups().contains().stream().anyMatch(name::contains);
  }

  AgencyIdentity group(SplitName split, String name) {
    return minted(split, name, withRegion(split, name), null, "group", "agency-group");
  }

  AgencyIdentity identify(SplitName split, String name) {
    AgencyRules.Unknown rule = rule(name);
    if (rule == null) {
      return unresolved(split, name, reasons.of("notAName"));
    }
    boolean prefixed = rule.isRegional() || split.style() == SplitName.Style.SELF;
    String official = prefixed ? withRegion(split, name) : name;
    SplitName placed =
        rule.hasOwnRegion() && split.style() == SplitName.Style.NONE
            ? new SplitName(null, split.style(), name)
            : split;
    return minted(placed, name, official, rule.line(), rule.reason(), "agency-new");
  }

  private AgencyRules.@Nullable Unknown rule(String name) {
    for (int length = Math.min(longestEnd, name.length() - 1); length > 0; length--) {
      AgencyRules.Unknown rule = byEnd.get(name.substring(name.length() - length));
      if (rule != null) {
        return rule;
      }
    }
    return null;
  }

  /** The name under which it is minted: 省 gives way to 河北省, 河北 stays as written. */
  private static String withRegion(SplitName split, String name) {
    Region region = split.region();
    return region == null || split.named() ? name : region.name() + split.rest();
  }

  private AgencyIdentity minted(
      SplitName split,
      String name,
      String official,
      @Nullable String line,
      String reason,
      String step) {
    Region region = split.region();
    Reason because = reasons.of(reason);
    List<AgencyStep> steps = new ArrayList<>(2);
    if (region != null) {
      steps.add(split.step(name));
    }
    steps.add(new AgencyStep(step, because.zh()));
    return new AgencyIdentity(
        official,
        region == null ? null : region.code(),
        line,
        new Resolution.Minted(official, official, because),
        steps);
  }

  AgencyIdentity unresolved(SplitName split, String name, Reason reason) {
    Region region = split.region();
    return new AgencyIdentity(
        name,
        region == null ? null : region.code(),
        null,
        new Resolution.Unresolved(reason),
        List.of(new AgencyStep("agency-unresolved", reason.zh())));
  }
}
