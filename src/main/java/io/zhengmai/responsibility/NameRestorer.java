package io.zhengmai.responsibility;

import io.zhengmai.claim.Role;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives the names of a list their full form.
 *
 * <p>Kinds of division are joined until their office is named (各市（州）、县（市、区）人民政府), an office shared
 * by a row of places goes to each (官渡区、西山区人民政府), and the prefix that an earlier name carries goes
 * to the bare offices after it (省财政厅、商务厅).
 */
final class NameRestorer {
  private static final String OFFICE = "name-shared-office";

  private final NameRules rules;
  private final NameKinds kinds;

  NameRestorer(NameRules rules, NameKinds kinds) {
    this.rules = rules;
    this.kinds = kinds;
  }

  List<Party> restore(ListText text, List<RawName> names) {
    List<Completion> completions = join(text, names);
    gatherPlaces(text, completions);
    for (Completion name : completions) {
      name.become(correct(name.name()), "name-corrected", span(text, name.raw()));
    }
    shareOffices(text, completions);
    List<Party> parties = new ArrayList<>();
    String carrier = "";
    TextSpan carried = null;
    for (int i = 0; i < completions.size(); i++) {
      Completion name = completions.get(i);
      RawName raw = name.raw();
      if (i > 0 && rules.sharedOffices().contains(name.name())) {
        // 江州经开区党工委、管委会: one place, two offices.
        Party before = parties.get(i - 1);
        String last = before.fullName();
        String place = last.substring(0, last.length() - office(last).length());
        name.become(place + name.name(), "name-of-same-place", before.span());
      }
      boolean group = name.isGroup() || kinds.group(name.name());
      String prefix = kinds.prefix(name.name());
      if (!prefix.isEmpty()) {
        carrier = name.name().substring(0, prefixEnd(name.name(), prefix));
        int end = Math.min(raw.end(), raw.start() + carrier.length());
        carried = text.span(raw.start(), end);
      } else if (!carrier.isEmpty() && kinds.bareOffice(name.name())) {
        name.become(prefixFor(name.name(), carrier) + name.name(), "name-prefix", carried);
      }
      parties.add(party(text, name, group));
    }
    return parties;
  }

  private static Party party(ListText text, Completion name, boolean group) {
    RawName raw = name.raw();
    RoleCue cue = raw.cue();
    if (cue == null) {
      throw new IllegalStateException(name.name() + " has been given no role");
    }
    if (group) {
      name.note("name-of-group", null);
    }
    TextSpan mark = raw.leadMark();
    return new Party(
        span(text, raw),
        text.written(raw.start(), raw.end()),
        name.name(),
        group,
        mark == null ? raw.role() : Role.LEAD,
        mark == null ? cue : new RoleCue("lead-mark", mark),
        name.steps());
  }

  private static TextSpan span(ListText text, RawName name) {
    return text.span(name.start(), name.end());
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

  private List<Completion> join(ListText text, List<RawName> names) {
    List<Completion> joined = new ArrayList<>();
    for (RawName name : names) {
      RawName last = joined.isEmpty() ? null : joined.get(joined.size() - 1).raw();
      if (last != null
          && last.role() == name.role()
          && Objects.equals(last.cue(), name.cue())
          && belongs(text.signs(last.start(), last.end()), text.signs(name.start(), name.end()))) {
        RawName whole =
            new RawName(
                last.start(),
                name.end(),
                last.before(),
                name.whole(),
                name.leadMark(),
                last.role(),
                last.cue());
        Completion one = new Completion(whole, written(text, whole));
        one.note("name-joined", span(text, whole));
        joined.set(joined.size() - 1, one);
      } else {
        joined.add(new Completion(name, written(text, name)));
      }
    }
    return joined;
  }

  /** 广州、深圳、东莞等市人民政府 are one group: the places are but examples. */
  private void gatherPlaces(ListText text, List<Completion> names) {
    for (int last = names.size() - 1; last >= 0; last--) {
      RawName raw = names.get(last).raw();
      if (!raw.hasTail()) {
        continue;
      }
      int first = last;
      while (first > 0 && names.get(first).raw().before() == '、' && shares(names.get(first - 1))) {
        first--;
      }
      RawName begin = names.get(first).raw();
      RawName all =
          new RawName(
              begin.start(),
              raw.whole(),
              begin.before(),
              raw.whole(),
              raw.leadMark(),
              raw.role(),
              raw.cue());
      Completion one = new Completion(all, written(text, all));
      one.note("name-of-places", span(text, all));
      one.becomeGroup();
      names.subList(first, last + 1).clear();
      names.add(first, one);
      last = first;
    }
  }

  private boolean shares(Completion place) {
    return shares(place, false);
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

  private void shareOffices(ListText text, List<Completion> names) {
    for (int i = names.size() - 1; i >= 0; i--) {
      Completion last = names.get(i);
      String office = last.isGroup() ? "" : rules.sharedOffices().endOf(last.name());
      WordList forPlaces = rules.sharedByPlaces();
      boolean bareOnly = office.isEmpty();
      if (bareOnly) {
        office = forPlaces.endOf(last.name());
      }
      if (office.isEmpty()) {
        continue;
      }
      String level = level(last.name(), office);
      TextSpan words = span(text, last.raw());
      int row = i;
      while (row > 0
          && names.get(row).raw().before() == '、'
          && shares(names.get(row - 1), bareOnly)) {
        row--;
        Completion name = names.get(row);
        String whole = bareOnly ? name.name() + office : complete(name.name(), level, office);
        name.become(whole, OFFICE, words);
      }
      i = row;
    }
  }

  private boolean shares(Completion completion, boolean bareOnly) {
    String name = completion.name();
    if (completion.raw().hasTail()
        || completion.isGroup()
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
