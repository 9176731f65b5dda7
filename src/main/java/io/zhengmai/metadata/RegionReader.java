package io.zhengmai.metadata;

import io.zhengmai.claim.Evidence;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the region that a document speaks for. */
final class RegionReader {
  private static final String STATE = "000000";
  private static final int SAMPLE = 60_000;

  private record Name(String words, Region region) {}

  private final MetadataRules rules;
  private final Map<Character, List<Name>> byFirst = new HashMap<>();
  private final Map<String, Region> byCode = new HashMap<>();

  RegionReader(MetadataRules rules, Names names) {
    this.rules = rules;
    for (Region region : names.regions()) {
      byCode.put(region.code(), region);
      if (!region.code().equals(STATE)) {
        add(region.name(), region);
        add(region.shortName(), region);
        region.aliases().forEach(a -> add(a, region));
      }
    }
    byFirst.values().forEach(l -> l.sort(Comparator.comparingInt((Name n) -> -n.words().length())));
  }

  private void add(String words, Region region) {
    if (words.length() > 1) {
      byFirst.computeIfAbsent(words.charAt(0), c -> new ArrayList<>()).add(new Name(words, region));
    }
  }

  /** The region of a code. */
  @Nullable Region ofCode(String code) {
    return byCode.get(code);
  }

  /**
   * The region with whose name an organ's or a plan's name begins; the state for its own organs.
   */
  @Nullable Region ofName(String name) {
    Region region = startingAt(name, 0);
    if (region != null) {
      return deepest(region, name);
    }
    MetadataRules.Issuers issuers = rules.issuers();
    boolean state =
        issuers.state().stream().anyMatch(name::startsWith)
            || issuers.stateEndings().stream().anyMatch(name::endsWith);
    return state ? byCode.get(STATE) : null;
  }

  /** 河北省石家庄市…: the innermost of the divisions named one after the other. */
  private Region deepest(Region outer, String name) {
    int end = 0;
    Region region = outer;
    for (Name known : byFirst.getOrDefault(name.charAt(0), List.of())) {
      if (known.region() == outer && name.startsWith(known.words())) {
        end = known.words().length();
        break;
      }
    }
    Region inner = end < name.length() ? startingAt(name, end) : null;
    return inner != null && !inner.code().equals(outer.code()) ? inner : region;
  }

  private @Nullable Region startingAt(String text, int at) {
    for (Name name : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(name.words(), at)) {
        return name.region();
      }
    }
    return null;
  }

  /** The province whose sign begins a document number's code. */
  @Nullable Region ofNumber(DocumentNumber number) {
    if (rules.numbers().state().stream().anyMatch(number.code()::startsWith)) {
      return byCode.get(STATE);
    }
    for (Region region : byCode.values()) {
      String sign = region.abbreviation();
      if (sign != null && number.code().startsWith(sign)) {
        return region;
      }
    }
    return null;
  }

  /**
   * The region that a text names most often, among those of the level at which it speaks of itself
   * (我省, 自治区政府); the state for a text that speaks of none and of 我国.
   */
  @Nullable Region mostNamed(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Map<String, Integer> counts = new HashMap<>();
    for (int at = 0; at < sample.length(); at++) {
      Region region = startingAt(sample, at);
      if (region != null) {
        counts.merge(region.code(), 1, Integer::sum);
      }
    }
    Region most = null;
    int most0 = rules.regions().enough() - 1;
    for (Region region : byCode.values()) {
      int count = counts.getOrDefault(region.code(), 0);
      boolean first = count > most0 || (count == most0 && before(region, most));
      if (first
          && most0 > 0
          && count >= rules.regions().enough()
          && speaksOfItself(sample, region)) {
        most = region;
        most0 = count;
      }
    }
    boolean local = byCode.values().stream().anyMatch(r -> speaksOfItself(sample, r));
    boolean state = !local && rules.regions().state().stream().anyMatch(sample::contains);
    return most == null && state ? byCode.get(STATE) : most;
  }

  /** Where a text first names a region, or says what makes it the state's. */
  @Nullable Evidence firstNamed(String text, Region region) {
    List<String> words =
        region.code().equals(STATE)
            ? rules.regions().state()
            : List.of(region.name(), region.shortName());
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0) {
        return new Evidence(new TextSpan(at, at + word.length()), "metadata.regions");
      }
    }
    return null;
  }

  private static boolean before(Region region, @Nullable Region other) {
    return other != null && region.code().compareTo(other.code()) < 0;
  }

  boolean speaksOfItself(String text, Region region) {
    return !region.code().equals(STATE)
        && rules.regions().own().stream()
            .anyMatch(o -> text.contains(o.replace("{self}", region.selfReference())));
  }
}
