package io.zhengmai.responsibility;

import io.zhengmai.claim.Role;
import io.zhengmai.document.TextSpan;
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
      String word = rules.conjunctions().startOf(text, i, to);
      if (!word.isEmpty() && parts(text, start, i, i + word.length(), to)) {
        add(names, text, start, i, sign);
        start = i + word.length();
        sign = '、';
      }
    }
    add(names, text, start, to, sign);
    return names;
  }

  /** Whether a name ends where it is cut, so that 工业和信息化厅 stays whole. */
  private boolean parts(ListText text, int start, int leftEnd, int rightStart, int to) {
    if (to - rightStart < 2 || leftEnd - start < 2) {
      return false;
    }
    String left = text.signs(start, leftEnd);
    String right = text.signs(rightStart, to);
    boolean begins = rules.groupStarts().starts(right) || rules.prefixes().starts(right);
    if (rightStart == leftEnd) {
      return begins && rules.complete(left);
    }
    if (rules.sharedOffices().contains(right)) {
      return false;
    }
    if (rules.strongEnds().ends(left)) {
      return true;
    }
    if (rules.complete(left)) {
      return begins;
    }
    return rules.placeEnds().ends(left) && rules.sharedOffices().ends(right);
  }

  private void add(List<RawName> names, ListText text, int from, int to, char before) {
    int start = from;
    String word = rules.conjunctions().startOf(text, start, to);
    if (!word.isEmpty() && rules.complete(text.signs(start, to))) {
      start += word.length();
    }
    int end = to;
    boolean tail = false;
    int etcetera = etcetera(text, start, end);
    if (etcetera >= 0) {
      String rest = text.signs(etcetera + 1, end);
      if (rest.isEmpty() || rules.etceteraNouns().ends(rest)) {
        end = etcetera;
      } else if (rules.sharedOffices().ends(rest)) {
        end = etcetera;
        tail = true;
      }
    }
    TextSpan leadMark = null;
    int open = trailingBracket(text, start, end);
    if (open > start) {
      String remark = text.signs(open + 1, end - 1);
      leadMark = rules.leadMarks().contains(remark) ? text.span(open, end) : null;
      if (leadMark != null || declares(remark) || rules.explanations().in(remark)) {
        end = open;
      }
    }
    if (end > start) {
      names.add(new RawName(start, end, before, tail ? to : end, leadMark, Role.RESPONSIBLE, null));
    }
  }

  /** Where the last 等 that ends an enumeration stands; -1 where there is none. */
  private int etcetera(ListText text, int from, int to) {
    int found = -1;
    for (int i = from; i < to; i = text.after(i, to)) {
      String word = rules.etcetera().startOf(text, i, to);
      if (!word.isEmpty() && !rules.notEtcetera().ends(text.signs(from, i + word.length()))) {
        found = i;
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
    for (int i = 0; i < words.length(); i++) {
      if (!lists.declaration().first().startOf(words, i).isEmpty()
          && lists.declaration().lead().in(words.substring(i))) {
        return true;
      }
    }
    return false;
  }
}
