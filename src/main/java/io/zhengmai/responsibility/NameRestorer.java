package io.zhengmai.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gives the names of a list their full form.
 *
 * <p>Kinds of division are joined until their office is named (各市（州）、县（市、区）人民政府), an office shared
 * by a row of places goes to each (官渡区、西山区人民政府), and the prefix that an earlier name carries goes
 * to the bare offices after it (省财政厅、商务厅).
 */
final class NameRestorer {
  private final NameRules rules;
  private final NameKinds kinds;

  NameRestorer(NameRules rules, NameKinds kinds) {
    this.rules = rules;
    this.kinds = kinds;
  }

  List<Party> restore(ListText text, List<RawName> names) {
    List<RawName> joined = join(text, names);
    List<String> full = new ArrayList<>();
    joined.forEach(name -> full.add(correct(written(text, name))));
    shareOffices(joined, full);
    List<Party> parties = new ArrayList<>();
    String carrier = "";
    for (int i = 0; i < joined.size(); i++) {
      RawName raw = joined.get(i);
      String name = full.get(i);
      if (i > 0 && rules.sharedOffices().contains(name)) {
        // 江州经开区党工委、管委会: one place, two offices.
        String last = parties.get(i - 1).fullName();
        name = last.substring(0, last.length() - office(last).length()) + name;
      }
      boolean group = kinds.group(name);
      String prefix = kinds.prefix(name);
      if (!prefix.isEmpty()) {
        carrier = name.substring(0, prefixEnd(name, prefix));
      } else if (!carrier.isEmpty() && kinds.bareOffice(name)) {
        name = prefixFor(name, carrier) + name;
      }
      parties.add(
          new Party(
              text.span(raw.start(), raw.end()),
              text.written(raw.start(), raw.end()),
              name,
              group,
              raw.leads() ? io.zhengmai.claim.Role.LEAD : raw.role(),
              raw.rule()));
    }
    return parties;
  }

  /** The prefix with the party committee after it, where there is one: 省委, 自治区党委. */
  private int prefixEnd(String name, String prefix) {
    String rest = name.substring(prefix.length());
    String party = rules.partyPrefixEnds().startOf(rest);
    String office = rest.substring(party.length());
    return !party.isEmpty() && rules.partyOffices().starts(office)
        ? prefix.length() + party.length()
        : prefix.length();
  }

  /** After 省委组织部, 宣传部 belongs to 省委 and 财政厅 to 省. */
  private String prefixFor(String name, String carrier) {
    String party = rules.partyPrefixEnds().endOf(carrier);
    return party.isEmpty() || rules.partyOffices().contains(name)
        ? carrier
        : carrier.substring(0, carrier.length() - party.length());
  }

  private List<RawName> join(ListText text, List<RawName> names) {
    List<RawName> joined = new ArrayList<>();
    for (RawName name : names) {
      RawName last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.role() == name.role()
          && last.rule().equals(name.rule())
          && belongs(text.signs(last.start(), last.end()), text.signs(name.start(), name.end()))) {
        joined.set(
            joined.size() - 1,
            new RawName(
                last.start(),
                name.end(),
                last.before(),
                name.tail(),
                name.leads(),
                last.role(),
                last.rule()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  /** 各市（州） and 县（市、区）人民政府, 各县党委 and 政府. */
  private boolean belongs(String last, String name) {
    return awaitsOffice(last) && kinds.division(name)
        || rules.sharedOffices().contains(name) && kinds.group(last) && !office(last).isEmpty();
  }

  private String office(String name) {
    return rules.sharedOffices().endOf(NameKinds.withoutBrackets(name));
  }

  /** 各市（州）, 有关市: a group of divisions without an office. */
  private boolean awaitsOffice(String name) {
    if (!rules.sharedOffices().endOf(name).isEmpty()) {
      return false;
    }
    String start = rules.groupStarts().startOf(name);
    return kinds.division(name.substring(start.length()));
  }

  private void shareOffices(List<RawName> names, List<String> full) {
    for (int i = names.size() - 1; i >= 0; i--) {
      String tail = names.get(i).tail();
      String office = rules.sharedOffices().endOf(tail.isEmpty() ? full.get(i) : tail);
      WordList forPlaces = rules.sharedByPlaces();
      boolean bareOnly = office.isEmpty();
      if (bareOnly) {
        office = forPlaces.endOf(full.get(i));
      }
      if (office.isEmpty()) {
        continue;
      }
      String level = tail.isEmpty() ? level(full.get(i), office) : level(tail, office);
      if (!tail.isEmpty()) {
        full.set(i, complete(full.get(i), level, office));
      }
      int row = i;
      while (row > 0
          && names.get(row).before() == '、'
          && shares(full.get(row - 1), names.get(row - 1), bareOnly)) {
        row--;
        full.set(row, bareOnly ? full.get(row) + office : complete(full.get(row), level, office));
      }
      i = row;
    }
  }

  private boolean shares(String name, RawName raw, boolean bareOnly) {
    if (!raw.tail().isEmpty()
        || !kinds.prefix(name).isEmpty() && rules.complete(name) && !kinds.place(name)) {
      return false;
    }
    boolean ends = kinds.namesKind(name);
    return bareOnly
        ? !ends && !rules.complete(name)
        : kinds.place(name) || !rules.complete(name) && name.length() <= 5;
  }

  private String complete(String place, String level, String office) {
    return kinds.namesKind(place) ? place + office : place + level + office;
  }

  /** The kind of place that an office is named with: 市 of 烟台市政府. */
  private String level(String name, String office) {
    String place = name.substring(0, name.length() - office.length());
    return rules.placeEnds().endOf(place);
  }

  /** The name as written, without a bracket that only explains it. */
  private String written(ListText text, RawName name) {
    StringBuilder written = new StringBuilder();
    for (int i = name.start(); i < name.end(); ) {
      int next = text.after(i, name.end());
      boolean remark =
          text.sign(i) == '（' && next > i + 1 && rules.explanations().in(text.signs(i, next));
      if (!remark) {
        written.append(text.written(i, next));
      }
      i = next;
    }
    return written.toString();
  }

  private String correct(String name) {
    String corrected = name;
    for (Map.Entry<String, String> slip : rules.slips().entrySet()) {
      corrected = corrected.replace(slip.getKey(), slip.getValue());
    }
    return corrected;
  }
}
