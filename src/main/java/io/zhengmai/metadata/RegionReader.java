package io.zhengmai.metadata;

import io.zhengmai.claim.Evidence;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the region that a document speaks for. */
final class RegionReader {
  /** As much of a text as is searched for the region that it names most. */
  private static final int SAMPLE = 60_000;

  private record Name(String words, Region region) {}

  private final MetadataRules rules;
  private final Map<Character, List<Name>> byFirst = new HashMap<>();
  private final Map<String, Region> byCode = new TreeMap<>();
  private final @Nullable Region state;

  RegionReader(MetadataRules rules, Names names) {
    this.rules = rules;
    Region whole = null;
    for (Region region : names.regions()) {
      byCode.put(region.code(), region);
      if (region.level() == GovernmentLevel.STATE) {
        whole = region;
        continue;
      }
      add(region.name(), region);
      add(region.shortName(), region);
      region.aliases().forEach(a -> add(a, region));
    }
    state = whole;
    Comparator<Name> longerFirst = Comparator.comparingInt(n -> -n.words().length());
    byFirst.values().forEach(l -> l.sort(longerFirst.thenComparing(n -> n.region().level())));
  }

  private void add(String words, Region region) {
    if (words.length() > 1) {
      byFirst.computeIfAbsent(words.charAt(0), c -> new ArrayList<>()).add(new Name(words, region));
    }
  }

  /**
   * The region with whose name an organ's or a plan's name begins; the state for its own organs.
   */
  @Nullable Region ofName(String name) {
    Name outer = startingAt(name, 0, r -> true);
    if (outer != null) {
      int end = outer.words().length();
      Name inner =
          end < name.length() ? startingAt(name, end, r -> isWithin(r, outer.region())) : null;
      return inner == null ? outer.region() : inner.region();
    }
    MetadataRules.Issuers issuers = rules.issuers();
    boolean national =
        issuers.state().stream().anyMatch(name::startsWith)
            || issuers.stateEndings().stream().anyMatch(name::endsWith);
    return national ? state : null;
  }

  private boolean isWithin(Region region, Region outer) {
    String above = region.parent();
    while (above != null) {
      if (above.equals(outer.code())) {
        return true;
      }
      Region parent = byCode.get(above);
      above = parent == null ? null : parent.parent();
    }
    return false;
  }

  /** The longest name at an offset; of two divisions so named the higher, of two equals neither. */
  private @Nullable Name startingAt(String text, int at, Predicate<Region> wanted) {
    Name found = null;
    for (Name name : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (found != null && name.words().length() < found.words().length()) {
        break;
      }
      if (text.startsWith(name.words(), at) && wanted.test(name.region())) {
        if (found != null && found.region().level() == name.region().level()) {
          return found.region().equals(name.region()) ? found : null;
        }
        found = found == null ? name : found;
      }
    }
    return found;
  }

  /** The region whose sign begins a document number's code. */
  @Nullable Region ofNumber(DocumentNumber number) {
    if (rules.numbers().state().stream().anyMatch(number.code()::startsWith)) {
      return state;
    }
    Region found = null;
    int longest = 0;
    for (Region region : byCode.values()) {
      String sign = region.abbreviation();
      if (sign != null && sign.length() > longest && number.code().startsWith(sign)) {
        found = region;
        longest = sign.length();
      }
    }
    return found;
  }

  /**
   * The region that a text names most often, among those of the level at which it speaks of itself
   * (我省, 自治区政府); the state for a text that speaks of none and of 我国.
   */
  @Nullable Region mostNamed(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Map<String, Boolean> own = new HashMap<>();
    boolean local = false;
    for (Region region : byCode.values()) {
      local |= speaks(sample, region, own);
    }
    if (!local) {
      return rules.regions().state().stream().anyMatch(sample::contains) ? state : null;
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (int at = 0; at < sample.length(); at++) {
      Name name = startingAt(sample, at, r -> speaks(sample, r, own));
      if (name != null) {
        counts.merge(name.region().code(), 1, Integer::sum);
      }
    }
    Region most = null;
    int enough = rules.regions().enough() - 1;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > enough) {
        most = byCode.get(count.getKey());
        enough = count.getValue();
      }
    }
    return most;
  }

  private boolean speaks(String text, Region region, Map<String, Boolean> own) {
    boolean named =
        region.level() != GovernmentLevel.STATE && region.level() != GovernmentLevel.COUNTY;
    return named
        && own.computeIfAbsent(
            region.selfReference(),
            self ->
                rules.regions().own().stream()
                    .anyMatch(o -> text.contains(o.replace("{self}", self))));
  }

  /** Where a text first names a region, or says what makes it the state's. */
  @Nullable Evidence firstNamed(String text, Region region) {
    List<String> words =
        region.level() == GovernmentLevel.STATE
            ? rules.regions().state()
            : List.of(region.name(), region.shortName());
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0) {
        return new Evidence(new TextSpan(at, at + word.length()), "region-most-named");
      }
    }
    return null;
  }
}
