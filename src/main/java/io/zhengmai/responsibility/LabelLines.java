package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists outside brackets: 牵头部门：… on a line of its own or at the end of a paragraph, lines
 * that follow each other being one list.
 */
final class LabelLines {
  private static final String RULE = "list-on-lines";
  private static final int LONGEST_LABEL = 12;
  private static final int LONGEST_QUALIFIER = 4;
  private static final String BEFORE = "。；;.．、，,）)】］]*·•-—：";

  private final Labels labels;
  private final NameRules names;
  private final ListReader reader;
  private final WordList openings;

  LabelLines(ListRules rules, Labels labels, NameRules names, ListReader reader) {
    this.labels = labels;
    this.names = names;
    this.reader = reader;
    this.openings = rules.standing().openings();
  }

  List<FoundList> find(
      String text,
      BitSet labelEnds,
      BitSet covered,
      SectionIndex sections,
      @Nullable Integer year) {
    List<FoundList> lists = new ArrayList<>();
    int read = 0;
    for (int end = labelEnds.nextSetBit(0); end >= 0; end = labelEnds.nextSetBit(end + 1)) {
      int start = end < read || covered.get(end) ? -1 : labelStart(text, end);
      if (start < 0) {
        continue;
      }
      int stop = stop(text, end, sections);
      TextSpan span = new TextSpan(start, trim(text, start, stop));
      Reading reading = reader.read(new ListText(text, span), null, year);
      read = stop;
      // A line of names that are not read (责任领导：…) still joins those around it.
      lists.add(new FoundList(RULE, span, List.of(reading), null));
    }
    return lists;
  }

  /** Where the label that ends here begins, if it may begin a list there; otherwise -1. */
  private int labelStart(String text, int end) {
    for (int size = LONGEST_LABEL; size >= 2; size--) {
      int start = end - size;
      if (start >= 0 && labels.rule(text.substring(start, end)) != null) {
        return begins(text, start) ? start : qualifiedStart(text, start);
      }
    }
    return -1;
  }

  private static boolean begins(String text, int start) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    return Character.isWhitespace(before)
        || BEFORE.indexOf(before) >= 0
        || Brackets.isOpening(before);
  }

  /** Where a line begins with a word that qualifies its label (省级责任单位：); otherwise -1. */
  private static int qualifiedStart(String text, int label) {
    for (int start = label - 1; start >= 0 && start >= label - LONGEST_QUALIFIER; start--) {
      if (start == 0 || Character.isWhitespace(text.charAt(start - 1))) {
        return start;
      }
    }
    return -1;
  }

  /**
   * Where the list ends: with its line, with its sentence where prose follows, or before a section.
   */
  private int stop(String text, int from, SectionIndex sections) {
    int longest = Math.min(text.length(), from + Brackets.LONGEST);
    int limit = Math.min(longest, sections.nextStart(from));
    int depth = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      depth += Brackets.isOpening(c) ? 1 : Brackets.isClosing(c) ? -1 : 0;
      if (depth < 0) {
        return i;
      }
      if (c == '\n' && !goesOn(text, from, i, limit, sections)) {
        return i;
      }
      if (c == '。' && !belongs(text, i + 1, limit)) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Whether what follows a full stop is still of the list: nothing on the line, a label, 以下…. */
  private boolean belongs(String text, int at, int limit) {
    int start = at;
    while (start < limit && (text.charAt(start) == ' ' || text.charAt(start) == '\u3000')) {
      start++;
    }
    if (start == limit || text.charAt(start) == '\n' || text.charAt(start) == '\r') {
      return true;
    }
    String rest = text.substring(start, Math.min(limit, start + LONGEST_LABEL));
    if (openings.starts(rest)) {
      return true;
    }
    int colon = 0;
    while (colon < rest.length() && !Cues.isColon(rest.charAt(colon))) {
      colon++;
    }
    return labels.rule(rest.substring(0, colon)) != null;
  }

  /** Whether a line break stands inside a list, or inside a name. */
  private boolean goesOn(String text, int from, int lineEnd, int limit, SectionIndex sections) {
    int next = lineEnd(text, lineEnd + 1, limit);
    String line = text.substring(Math.min(lineEnd + 1, next), next);
    String sofar = text.substring(Math.max(from, lineEnd - 40), lineEnd).strip();
    boolean wraps = sections.isWrap(lineEnd);
    if (line.isBlank() || sofar.isEmpty() || sections.startsIn(lineEnd, next)) {
      return line.isBlank() && wraps;
    }
    if (beginsWithSign(line)) {
      return true;
    }
    char last = sofar.charAt(sofar.length() - 1);
    if ("、，,；;：:".indexOf(last) >= 0) {
      return line.indexOf('：') < 0 && line.indexOf(':') < 0;
    }
    String fragment = sofar.substring(lastSign(sofar) + 1);
    String head = line.strip();
    int sign = firstSign(head);
    String rest = head.substring(0, sign);
    boolean open = !names.complete(fragment) && !fragment.isEmpty() && last != '。';
    boolean completes = rest.length() <= 20 && names.complete(fragment + rest);
    return open && (completes || wraps && labels.rule(rest) == null);
  }

  private static int lineEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && text.charAt(end) != '\n') {
      end++;
    }
    return Math.min(end, limit);
  }

  private static boolean beginsWithSign(String line) {
    String words = line.strip();
    return !words.isEmpty() && "、，,".indexOf(words.charAt(0)) >= 0;
  }

  private static int lastSign(String words) {
    int i = words.length() - 1;
    while (i >= 0 && "、，,；;：:。".indexOf(words.charAt(i)) < 0) {
      i--;
    }
    return i;
  }

  private static int firstSign(String words) {
    int i = 0;
    while (i < words.length() && "、，,；;：:。".indexOf(words.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int trim(String text, int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
