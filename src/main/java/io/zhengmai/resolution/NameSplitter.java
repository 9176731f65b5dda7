package io.zhengmai.resolution;

import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the region out of the name of an agency, in every way it could be meant. What stands before
 * is tried before what stands inside (人行石家庄中心支行), the longer name before the shorter.
 */
final class NameSplitter {
  /** Names are short; what is longer is no name, and would take time for nothing. */
  static final int LONGEST_NAME = 40;

  private static final int SHORTEST_REGION = 2;

  private final Regions regions;

  NameSplitter(Regions regions) {
    this.regions = regions;
  }

  /** The ways in which the region stands at the beginning, and last the one without any. */
  List<SplitName> atStart(String name, @Nullable Region context) {
    List<SplitName> splits = new ArrayList<>();
    if (context != null) {
      for (Region region : regions.upwards(context)) {
        String self = region.selfReference();
        if (region.parent() != null && name.startsWith(self)) {
          splits.add(new SplitName(region, SplitName.Style.SELF, name.substring(self.length())));
          break;
        }
      }
    }
    addAt(0, name, context, splits);
    splits.add(new SplitName(context, SplitName.Style.NONE, name));
    return splits;
  }

  /** The name without a word by which regions of other documents call themselves, if it has one. */
  List<String> withoutForeignSelf(String name) {
    return regions.selfReferences().stream()
        .filter(name::startsWith)
        .map(self -> name.substring(self.length()))
        .toList();
  }

  /** The ways in which it stands after the beginning. */
  List<SplitName> inside(String name, @Nullable Region context) {
    List<SplitName> splits = new ArrayList<>();
    for (int start = 1; start + 1 < name.length(); start++) {
      addAt(start, name, context, splits);
    }
    if (context != null) {
      for (Region region : regions.upwards(context)) {
        int at = name.indexOf(region.selfReference(), 1);
        if (at > 0 && region.parent() != null) {
          splits.add(
              new SplitName(
                  region,
                  SplitName.Style.SELF,
                  without(name, at, at + region.selfReference().length())));
        }
      }
    }
    return splits;
  }

  private void addAt(int start, String name, @Nullable Region context, List<SplitName> splits) {
    int longest = Math.min(regions.longestName(), name.length() - start);
    for (int length = longest; length >= SHORTEST_REGION; length--) {
      String words = name.substring(start, start + length);
      List<Region> homonyms = regions.named(words);
      if (!homonyms.isEmpty()) {
        String rest = without(name, start, start + length);
        List<Region> meant = regions.meant(homonyms, context);
        Region region = meant.size() == 1 ? meant.get(0) : null;
        SplitName split = new SplitName(region, style(words, meant.get(0)), rest);
        if (isPlausible(split, context)) {
          splits.add(split);
        }
      }
    }
  }

  /** Outside its province, a county is not known by its short name (东湖, 和平, 新城). */
  private boolean isPlausible(SplitName split, @Nullable Region context) {
    Region region = split.region();
    return region == null
        || context == null
        || region.level() != GovernmentLevel.COUNTY
        || split.style() == SplitName.Style.FULL
        || regions.sameProvince(region, context);
  }

  private static SplitName.Style style(String words, Region region) {
    return words.equals(region.shortName()) && !words.equals(region.name())
        ? SplitName.Style.SHORT
        : SplitName.Style.FULL;
  }

  private static String without(String name, int start, int end) {
    return name.substring(0, start) + name.substring(end);
  }
}
