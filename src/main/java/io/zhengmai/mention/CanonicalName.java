package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The normalised name for what a text writes: an industry without its ending (物流业 → 物流), a known
 * spelling as the name it stands for (跨境电子商务 → 跨境电商), letters and digits half-width.
 */
final class CanonicalName {
  private final Map<String, String> same;
  private final Map<String, String> endings;
  private final Iterable<String> looseEndings;
  private final Set<String> keep;
  private final Predicate<String> knownIndustry;

  CanonicalName(MentionRules.Canonical rules, Predicate<String> knownIndustry) {
    this.same = rules.same();
    this.endings = new TreeMap<>(rules.endings());
    this.looseEndings = rules.looseEndings();
    this.keep = Set.copyOf(rules.keep());
    this.knownIndustry = knownIndustry;
  }

  String of(String surface, MentionKind kind) {
    String name = withoutSpace(HalfWidth.of(surface));
    String meant = same.get(name);
    if (meant != null) {
      return meant;
    }
    if (kind != MentionKind.INDUSTRY || keep.contains(name)) {
      return name;
    }
    String stem = stem(name);
    return same.getOrDefault(stem, stem);
  }

  private String stem(String name) {
    for (Map.Entry<String, String> ending : endings.entrySet()) {
      if (endsLonger(name, ending.getKey())) {
        return name.substring(0, name.length() - ending.getKey().length()) + ending.getValue();
      }
    }
    for (String ending : looseEndings) {
      if (endsLonger(name, ending)) {
        String stem = name.substring(0, name.length() - ending.length());
        if (knownIndustry.test(stem)) {
          return stem;
        }
      }
    }
    return name;
  }

  private static boolean endsLonger(String name, String ending) {
    return name.endsWith(ending) && name.length() >= ending.length() + 2;
  }

  private static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && c != '\u3000')
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }
}
