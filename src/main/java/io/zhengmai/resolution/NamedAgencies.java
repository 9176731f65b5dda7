package io.zhengmai.resolution;

import io.zhengmai.lexicon.NamedAgency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Agencies that the reference data names one by one, by any of their names. Immutable. */
final class NamedAgencies {
  private final Map<String, List<NamedAgency>> byName = new HashMap<>();
  private final AgencyRules rules;

  NamedAgencies(List<NamedAgency> agencies, AgencyRules rules) {
    this.rules = rules;
    for (NamedAgency agency : agencies) {
      add(agency.name(), agency);
      agency.variants().forEach(variant -> add(variant, agency));
    }
  }

  private void add(String name, NamedAgency agency) {
    List<NamedAgency> same = byName.computeIfAbsent(rules.fold(name), n -> new ArrayList<>());
    if (!same.contains(agency)) {
      same.add(agency);
    }
  }

  /** The agency of that name, the one in office in that year where several bore it. */
  @Nullable NamedAgency find(String name, @Nullable Integer year) {
    List<NamedAgency> found = byName.getOrDefault(rules.fold(name), List.of());
    for (NamedAgency agency : found) {
      if (year == null ? agency.until() == null : agency.inUse(year)) {
        return agency;
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }
}
