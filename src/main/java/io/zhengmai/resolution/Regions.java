package io.zhengmai.resolution;

import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Regions by code and by name, and how they contain each other; the state has a code only.
 * Immutable.
 */
public final class Regions {
  private final Map<String, Region> byCode = new HashMap<>();
  private final Map<String, List<Region>> byName = new HashMap<>();
  private final Set<String> selfReferences = new TreeSet<>();
  private final int longestName;

  public Regions(List<Region> regions) {
    int longest = 0;
    for (Region region : regions) {
      byCode.put(region.code(), region);
      if (region.parent() == null) {
        continue; // 国家 and 中国 begin the names of bodies and firms; they take no region out.
      }
      selfReferences.add(region.selfReference());
      for (String name : names(region)) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(region);
        longest = Math.max(longest, name.length());
      }
    }
    longestName = longest;
  }

  private static List<String> names(Region region) {
    List<String> names = new ArrayList<>(region.aliases());
    names.add(region.name());
    if (!region.shortName().equals(region.name())) {
      names.add(region.shortName());
    }
    return names;
  }

  public @Nullable Region byCode(@Nullable String code) {
    return code == null ? null : byCode.get(code);
  }

  /** All that may be called so, in full or in short. */
  List<Region> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** 省, 市, 县 …: how regions call themselves. */
  Set<String> selfReferences() {
    return selfReferences;
  }

  int longestName() {
    return longestName;
  }

  /** The region and those above it, up to the state. */
  public List<Region> upwards(Region region) {
    List<Region> chain = new ArrayList<>();
    for (Region r = region; r != null; r = byCode(r.parent())) {
      chain.add(r);
    }
    return chain;
  }

  /** Whether the region is the other one or lies in it. */
  boolean within(Region region, Region other) {
    return upwards(region).contains(other);
  }

  /** Whether both lie in one province. */
  boolean sameProvince(Region one, Region other) {
    return one.code().substring(0, 2).equals(other.code().substring(0, 2));
  }

  /** The province whose government sits in this city; the region itself where it is no capital. */
  Region servedFrom(Region seat) {
    Region above = byCode(seat.parent());
    return seat.level() == GovernmentLevel.CITY
            && above != null
            && seat.code().equals(above.capital())
        ? above
        : seat;
  }

  /**
   * Which of several regions of one name is meant in a document of {@code context}: the context or
   * what contains it, then what lies in it, then the one of highest rank.
   *
   * @return empty where several remain
   */
  List<Region> meant(List<Region> homonyms, @Nullable Region context) {
    if (homonyms.size() <= 1) {
      return homonyms;
    }
    if (context != null) {
      List<Region> chain = upwards(context);
      List<Region> above = homonyms.stream().filter(chain::contains).toList();
      if (!above.isEmpty()) {
        return above.subList(0, 1);
      }
      List<Region> inside = homonyms.stream().filter(r -> within(r, context)).toList();
      if (!inside.isEmpty()) {
        return highest(inside);
      }
    }
    return highest(homonyms);
  }

  private static List<Region> highest(List<Region> regions) {
    GovernmentLevel top = regions.stream().map(Region::level).min(Enum::compareTo).orElseThrow();
    return regions.stream().filter(r -> r.level() == top).toList();
  }
}
