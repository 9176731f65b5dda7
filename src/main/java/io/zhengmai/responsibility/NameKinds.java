package io.zhengmai.responsibility;

import io.zhengmai.lexicon.AgencyLine;
import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import java.util.HashSet;
import java.util.Set;

/** What sort of name stands in a list, told by its form and by the names of the reference data. */
final class NameKinds {
  private final NameRules rules;
  private final Set<String> lineForms = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> shortNames = new HashSet<>();
  private final Set<String> owners = new HashSet<>();
  private final WordList provinces;
  private final int longestOwner;

  NameKinds(NameRules rules, Names names) {
    this.rules = rules;
    Set<String> longNames = new HashSet<>();
    for (AgencyLine line : names.agencyLines()) {
      lineForms.addAll(line.forms());
    }
    for (Region region : names.regions()) {
      longNames.add(region.name());
      places.add(region.name());
      if (region.level() != GovernmentLevel.COUNTY) {
        places.add(region.shortName());
      }
      shortNames.add(region.shortName());
      places.addAll(region.aliases());
      if (region.level() != GovernmentLevel.STATE && region.level() != GovernmentLevel.COUNTY) {
        owners.add(region.shortName());
      }
    }
    shortNames.removeAll(longNames);
    places.removeIf(place -> place.length() < 2);
    // Counties are left out: 公安 and 和平 are words too.
    owners.removeIf(place -> place.length() < 2);
    longestOwner = owners.stream().mapToInt(String::length).max().orElse(0);
    provinces =
        new WordList(
            names.regions().stream()
                .filter(region -> region.code().endsWith("0000") && region.parent() != null)
                .map(Region::shortName)
                .toList());
  }

  /** Whether a name can be that of somebody who owns a task. */
  boolean agencyLike(String name) {
    return name.length() >= 2
        && !rules.notStarts().starts(name)
        && (rules.complete(name) || group(name) || place(name));
  }

  /** 省有关部门, 各市人民政府, 县（市、区）人民政府, 长株潭三市人民政府. */
  boolean group(String name) {
    String bare = withoutBrackets(name);
    return rules.groupStarts().starts(bare)
        || rules.groupWords().in(bare)
        || rules.groupEnds().ends(bare)
        || divisions(name, bare)
        || counted(bare);
  }

  /** 县（市、区）人民政府, 县区政府, 设区市政府; not 市政府, which is the region itself. */
  private boolean divisions(String name, String bare) {
    if (!division(bare)) {
      return false;
    }
    String office = rules.sharedOffices().endOf(bare);
    String place = bare.substring(0, bare.length() - office.length());
    long kinds =
        place.chars().filter(c -> rules.divisions().contains(Character.toString(c))).count();
    return bare.length() < name.length() || kinds > 1 || rules.divisionClasses().starts(place);
  }

  private boolean counted(String name) {
    String office = rules.sharedOffices().endOf(name);
    String place = name.substring(0, name.length() - office.length());
    int last = place.length() - 1;
    return !office.isEmpty()
        && last > 0
        && rules.placeEnds().contains(place.substring(last))
        && rules.groupNumerals().contains(place.substring(last - 1, last));
  }

  /** Whether a name, without its office, says nothing but kinds of division: 县（市、区）, 市州. */
  boolean division(String name) {
    String bare = withoutBrackets(name);
    String office = rules.sharedOffices().endOf(bare);
    String rest = bare.substring(0, bare.length() - office.length());
    if (rest.isEmpty()) {
      return false;
    }
    while (!rest.isEmpty()) {
      String kind = rules.divisionKinds().startOf(rest);
      if (kind.isEmpty()) {
        return false;
      }
      rest = rest.substring(kind.length());
    }
    return true;
  }

  /** The prefix that a name carries for those after it (省, 自治区, 成都市); empty where it has none. */
  String prefix(String name) {
    if (group(name) || rules.notPrefixes().starts(name)) {
      return "";
    }
    String plain = rules.prefixes().startOf(name);
    if (!plain.isEmpty() && name.length() > plain.length() + 1) {
      return plain;
    }
    return namedPrefix(name);
  }

  /** 成都市财政局 → 成都市, 天河区财政局 → 天河区; not 人民银行深圳市中心支行, 嵩明县人民政府. */
  private String namedPrefix(String name) {
    if (rules.ownStarts().starts(name) || rules.ownEnds().ends(name)) {
      return "";
    }
    for (int end = 3; end <= Math.min(9, name.length() - 2); end++) {
      String place = name.substring(0, end);
      boolean named =
          rules.namedPrefixEnds().ends(place)
              || rules.knownPrefixEnds().ends(place) && places.contains(place);
      if (named
          && !rules.notPrefixes().starts(name.substring(end - 1))
          && !rules.conjunctions().in(place)) {
        return place;
      }
    }
    return "";
  }

  /** Whether a name leaves no doubt that it is an office: it has a prefix, or is a government. */
  boolean named(String name) {
    return !prefix(name).isEmpty() || rules.sharedOffices().ends(name) && rules.complete(name);
  }

  /** Whether a name is that of an office which leaves out the region it belongs to. */
  boolean bareOffice(String name) {
    if (group(name) || !prefix(name).isEmpty() || place(name) || standsAlone(name)) {
      return false;
    }
    return lineForms.contains(name)
        || !rules.ownWords().in(name)
            && !startsWithOwner(name)
            && !provinces.in(name)
            && rules.complete(name);
  }

  /** 人民银行上海总部, 经开区管委会: a name that no list's prefix belongs to, known line or not. */
  private boolean standsAlone(String name) {
    return rules.ownStarts().starts(name) || rules.ownEnds().ends(name);
  }

  /** 广西税务局, 南宁铁路局: an office that names the region it serves. */
  private boolean startsWithOwner(String name) {
    for (int size = Math.min(longestOwner, name.length() - 1); size >= 2; size--) {
      if (owners.contains(name.substring(0, size))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is a place and no office: 官渡区, 开发（度假）区, 济南. */
  boolean place(String name) {
    return places.contains(name)
        || rules.placeEnds().ends(withoutBrackets(name))
            && rules.sharedOffices().endOf(name).isEmpty();
  }

  private static boolean hasBracket(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Brackets.isOpening(name.charAt(i)) || Brackets.isClosing(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static String withoutBrackets(String name) {
    if (!hasBracket(name)) {
      return name;
    }
    StringBuilder bare = new StringBuilder(name.length());
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Brackets.isOpening(c)) {
        depth++;
      } else if (Brackets.isClosing(c)) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** Whether a name says what kind of place it is: 官渡区; not 广州, 济南. */
  boolean namesKind(String name) {
    String bare = withoutBrackets(name);
    return bare.length() >= 3 && !shortNames.contains(bare) && rules.placeEnds().ends(bare);
  }
}
