package io.zhengmai.responsibility;

import io.zhengmai.claim.Role;
import java.util.ArrayList;
import java.util.List;

/** Parts what stands between two signs of a list into names: 省财政厅和各市政府, 海关等有关部门. */
final class NameSplitter {
  private final NameRules rules;
  private final ListRules lists;

  NameSplitter(NameRules rules, ListRules lists) {
    this.rules = rules;
    this.lists = lists;
  }

  /** The names of a range, in order; their role is still to be given. */
  List<RawName> split(ListText text, int from, int to, char before) {
    List<RawName> names = new ArrayList<>();
    int start = from;
    char sign = before;
    for (int i = from + 1; i < to; i = text.after(i, to)) {
      if (text.gapBefore(i) && parts(text, start, i, i, to)) {
        add(names, text, start, i, sign);
        start = i;
        sign = '、';
      }
      String word = conjunctionAt(text, i, to);
      if (!word.isEmpty() && parts(text, start, i, i + word.length(), to)) {
        add(names, text, start, i, sign);
        start = i + word.length();
        sign = '、';
      }
    }
    add(names, text, start, to, sign);
    return names;
  }

  private String conjunctionAt(ListText text, int at, int to) {
    for (String word : rules.conjunctions()) {
      if (text.startsWith(word, at, to)) {
        return word;
      }
    }
    return "";
  }

  /** Whether a name ends where it is cut, so that 工业和信息化厅 stays whole. */
  private boolean parts(ListText text, int start, int leftEnd, int rightStart, int to) {
    if (to - rightStart < 2 || leftEnd - start < 2) {
      return false;
    }
    String left = text.signs(start, leftEnd);
    String right = text.signs(rightStart, to);
    boolean begins =
        NameRules.startsWithAny(right, rules.groupStarts())
            || NameRules.startsWithAny(right, rules.prefixes());
    if (rightStart == leftEnd) {
      return begins && rules.complete(left);
    }
    if (rules.sharedOffices().contains(right)) {
      return false;
    }
    if (NameRules.endsWithAny(left, rules.strongEnds())) {
      return true;
    }
    if (rules.complete(left)) {
      return begins;
    }
    return NameRules.endsWithAny(left, rules.placeEnds())
        && NameRules.endsWithAny(right, rules.sharedOffices());
  }

  private void add(List<RawName> names, ListText text, int from, int to, char before) {
    int start = from;
    for (String word : rules.conjunctions()) {
      if (text.startsWith(word, start, to) && rules.complete(text.signs(start, to))) {
        start += word.length();
        break;
      }
    }
    int end = to;
    String tail = "";
    int etcetera = etcetera(text, start, end);
    if (etcetera >= 0) {
      String rest = text.signs(etcetera + 1, end);
      if (rest.isEmpty() || NameRules.endsWithAny(rest, rules.etceteraNouns())) {
        end = etcetera;
      } else if (NameRules.endsWithAny(rest, rules.sharedOffices())) {
        end = etcetera;
        tail = rest;
      }
    }
    boolean leads = false;
    int open = trailingBracket(text, start, end);
    if (open > start) {
      String remark = text.signs(open + 1, end - 1);
      leads = rules.leadMarks().contains(remark);
      if (leads || declares(remark) || NameRules.containsAny(remark, rules.explanations())) {
        end = open;
      }
    }
    if (end > start) {
      names.add(new RawName(start, end, before, tail, leads, Role.RESPONSIBLE, ""));
    }
  }

  /** Where the last 等 that ends an enumeration stands; -1 where there is none. */
  private int etcetera(ListText text, int from, int to) {
    int found = -1;
    for (int i = from; i < to; i = text.after(i, to)) {
      for (String word : rules.etcetera()) {
        int end = i + word.length();
        if (text.startsWith(word, i, to)
            && rules.notEtcetera().stream().noneMatch(n -> text.endsWith(n, from, end))) {
          found = i;
        }
      }
    }
    return found;
  }

  private static int trailingBracket(ListText text, int from, int to) {
    int open = -1;
    for (int i = from; i < to; ) {
      int next = text.after(i, to);
      open = next == to && text.sign(i) == '（' && next > i + 1 ? i : -1;
      i = next;
    }
    return open;
  }

  /** 列第一位者为牵头单位. */
  boolean declares(String words) {
    for (String first : lists.declaration().first()) {
      int at = words.indexOf(first);
      if (at >= 0 && lists.declaration().lead().stream().anyMatch(l -> words.indexOf(l, at) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
