package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The normalised name for what a text writes: an industry without its ending (物流业 → 物流), a known
 * spelling as the name it stands for (跨境电子商务 → 跨境电商), letters and digits half-width.
 */
final class CanonicalName {
  private final MentionRules.Canonical rules;
  private final List<String> endings;

  CanonicalName(MentionRules.Canonical rules) {
    this.rules = rules;
    this.endings = new ArrayList<>(rules.industryEndings());
    endings.sort(Comparator.comparing(String::length).reversed());
  }

  String of(String surface, MentionKind kind) {
    String name = HalfWidth.of(surface).replaceAll("[\\s　]+", "");
    String same = rules.same().get(name);
    if (same != null) {
      return same;
    }
    if (kind != MentionKind.INDUSTRY || rules.keep().contains(name)) {
      return name;
    }
    for (String ending : endings) {
      if (name.endsWith(ending) && name.length() >= ending.length() + 2) {
        String stem = name.substring(0, name.length() - ending.length());
        return rules.same().getOrDefault(stem, stem);
      }
    }
    return name;
  }
}
