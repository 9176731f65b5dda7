package io.zhengmai.resolution;

import io.zhengmai.lexicon.AgencyForm;
import io.zhengmai.lexicon.AgencyLine;
import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the name of an agency without its region to the forms that it may be. Immutable. */
final class FormIndex {
  /** A form with the line whose agencies bear it. */
  record Entry(AgencyLine line, AgencyForm form) {}

  // What speaks for a form, the weightier the rarer it is wrong.
  private static final int IN_REGION = 16;
  private static final int IN_TIME = 4;
  private static final int IN_STYLE = 2;
  private static final int AS_WRITTEN = 1;

  private final Map<String, Set<Entry>> byName = new HashMap<>();
  private final AgencyRules rules;
  private final Regions regions;

  FormIndex(List<AgencyLine> lines, AgencyRules rules, Regions regions) {
    this.rules = rules;
    this.regions = regions;
    for (AgencyLine line : lines) {
      for (AgencyForm form : line.agencyForms()) {
        Entry entry = new Entry(line, form);
        add(form.name(), entry);
        form.variants().forEach(variant -> add(variant, entry));
      }
    }
  }

  private void add(String name, Entry entry) {
    byName.computeIfAbsent(rules.fold(name), n -> new LinkedHashSet<>()).add(entry);
  }

  /** Whether some agency bears the name. */
  boolean has(String name) {
    return byName.containsKey(rules.fold(name));
  }

  /**
   * The forms that fit best: none where the name is no form, several where they fit equally well.
   *
   * @param year of the document; null where unknown
   */
  List<Entry> find(SplitName split, @Nullable Integer year) {
    Region region = split.region();
    Set<Entry> found = byName.get(rules.fold(split.rest()));
    if (found == null || region == null) {
      return List.of();
    }
    GovernmentLevel level = region.level();
    List<Entry> candidates = found.stream().filter(e -> e.form().levels().contains(level)).toList();
    if (candidates.isEmpty()) {
      candidates = level == GovernmentLevel.STATE ? List.of() : List.copyOf(found);
    }
    List<Entry> best = new ArrayList<>();
    int highest = Integer.MIN_VALUE;
    for (Entry entry : candidates) {
      int score = score(entry.form(), split, region, year);
      if (score > highest) {
        best.clear();
        highest = score;
      }
      if (score == highest) {
        best.add(entry);
      }
    }
    return best;
  }

  private int score(AgencyForm form, SplitName split, Region region, @Nullable Integer year) {
    int score = 0;
    if (!form.regions().isEmpty()) {
      boolean used =
          regions.upwards(region).stream().anyMatch(r -> form.regions().contains(r.code()));
      score += used ? IN_REGION : -IN_REGION;
    }
    if (year == null ? form.until() == null : form.inUse(year)) {
      score += IN_TIME;
    }
    if (fits(form.pattern(), split.style())) {
      score += IN_STYLE;
    }
    if (form.name().equals(split.rest()) || form.variants().contains(split.rest())) {
      score += AS_WRITTEN;
    }
    return score;
  }

  private static boolean fits(String pattern, SplitName.Style style) {
    boolean byShortName = pattern.contains("{short}") || pattern.contains("{seat}");
    return byShortName == (style == SplitName.Style.SHORT);
  }
}
