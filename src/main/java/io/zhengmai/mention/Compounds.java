package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.mention.Scan.Hit;
import java.util.Set;

/**
 * Finds where the name of an industry begins that other names or words specify: 农产品流通, 跨境医疗旅游,
 * 外向型农业. All parts are known and touch, and the whole begins where a name may begin.
 */
final class Compounds {
  private static final int MOST_PARTS = 3;
  private static final int LONGEST = 12;

  private final Words specifiers;
  private final Words modifiers;
  private final Set<String> never;

  Compounds(MentionRules rules) {
    this.specifiers = Words.of(rules.specifiers());
    this.modifiers = Words.of(rules.modifiers());
    this.never = Set.copyOf(rules.sight().never());
  }

  /** The name with what specifies it, or the name itself where nothing does. */
  Hit of(Scan scan, Hit name) {
    if (!name.term().is(MentionKind.INDUSTRY)) {
      return name;
    }
    int start = name.start();
    int from = start;
    for (int parts = 1; parts <= MOST_PARTS; parts++) {
      int length = partBefore(scan, from, name.term());
      if (length == 0 || name.end() - from + length > LONGEST) {
        break;
      }
      from -= length;
      if (begins(scan, from)) {
        start = from;
      }
    }
    return start == name.start() ? name : new Hit(start, name.end(), name.term());
  }

  private int partBefore(Scan scan, int end, Term last) {
    Hit known = scan.nameEnding(end);
    int specifier = specifiers.lengthBefore(scan.text, end);
    if (known != null && known.length() > 1 && known.length() > specifier && isPart(known, last)) {
      return known.length();
    }
    return specifier;
  }

  /**
   * 枸杞种植 in a list of crops is 枸杞: a word that is also a head says what the goods before it are.
   */
  private boolean isPart(Hit known, Term last) {
    Term term = known.term();
    boolean goods = term.is(MentionKind.PRODUCT) || term.is(MentionKind.MATERIAL);
    boolean thing = term.is(MentionKind.INDUSTRY) || goods && last.head == null;
    return thing && !term.is(MentionKind.REGION) && !never.contains(term.text);
  }

  /**
   * Whether a name may begin here: behind a mark, a joint, a verb or a word that is no part of it.
   */
  private boolean begins(Scan scan, int at) {
    if (at == 0 || scan.ledAt(at) || modifiers.endAt(scan.text, at)) {
      return true;
    }
    char before = scan.text.charAt(at - 1);
    return Clause.stops(before) || Clause.joins(before) || "的等“”+＋".indexOf(before) >= 0;
  }
}
