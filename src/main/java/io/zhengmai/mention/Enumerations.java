package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.document.TextSpan;
import io.zhengmai.mention.Scan.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names that stand before a head: 食品、纺织和轻工等传统行业, 乳制品企业. The head says what they are.
 *
 * <p>A list is read from its end to its beginning; each step looks at no more than {@value
 * #LONGEST} characters.
 */
final class Enumerations {
  private static final int LONGEST = 20;
  private static final int MOST = 40;
  private static final int GAP = 14;

  private final MentionRules rules;
  private final CanonicalName canonical;

  Enumerations(MentionRules rules, CanonicalName canonical) {
    this.rules = rules;
    this.canonical = canonical;
  }

  List<Candidate> read(Scan scan) {
    List<Candidate> found = new ArrayList<>();
    int unclaimed = 0;
    for (Hit hit : scan.heads()) {
      Hit longest = scan.headStarting(hit.start());
      if (longest == null || longest.end() != hit.end()) {
        continue;
      }
      MentionRules.Head head = headOf(hit);
      int etc = etcBefore(scan.text, hit.start(), unclaimed);
      members(scan, hit.start(), head, false, found);
      if (etc >= 0) {
        members(scan, etc, head, true, found);
      }
      unclaimed = hit.end();
    }
    return found;
  }

  private static MentionRules.Head headOf(Hit hit) {
    MentionRules.Head head = hit.term().head;
    if (head == null) {
      throw new IllegalStateException("a head without its rule: " + hit.term().text);
    }
    return head;
  }

  /** The 等 that closes a list shortly before a head, with no other head between; or -1. */
  private static int etcBefore(String text, int head, int unclaimed) {
    for (int i = head - 1; i >= Math.max(unclaimed, head - GAP); i--) {
      char c = text.charAt(i);
      if (Clause.stops(c)) {
        return -1;
      }
      if (c == '等') {
        boolean word = i > 0 && "平高中初上同优".indexOf(text.charAt(i - 1)) >= 0;
        return word || text.startsWith("级", i + 1) ? -1 : i;
      }
    }
    return -1;
  }

  private void members(
      Scan scan, int end, MentionRules.Head head, boolean listed, List<Candidate> found) {
    int next = end;
    for (int count = 0; count < MOST && next > 0; count++) {
      int from = segmentStart(scan, next);
      Hit name = scan.nameEnding(next);
      if (name != null && name.start() < from && !Clause.joins(scan.text.charAt(name.start()))) {
        from = name.start();
      }
      boolean inside = from > 0 && Clause.joins(scan.text.charAt(from - 1));
      Candidate member = member(scan, from, next, name, head, listed && (inside || count > 0));
      if (member != null) {
        found.add(member);
      } else if (!listed && count == 0) {
        return;
      }
      if (!inside) {
        return;
      }
      next = from - 1;
      if (next > 0 && scan.text.startsWith("以及", next - 1)) {
        next--;
      }
    }
  }

  private static int segmentStart(Scan scan, int end) {
    int i = end;
    while (i > 0 && end - i < LONGEST) {
      char c = scan.text.charAt(i - 1);
      if (Clause.stops(c) || Clause.joins(c) || c == '的' || c == '”' || c == '“') {
        return i;
      }
      if (i < end && scan.ledAt(i)) {
        return i;
      }
      i--;
    }
    return i;
  }

  private @Nullable Candidate member(
      Scan scan, int from, int end, @Nullable Hit name, MentionRules.Head head, boolean open) {
    String text = scan.text;
    int start = skipModifiers(text, from, end);
    MentionKind kind = MentionRules.kind(head.kind());
    if (name != null && (name.start() <= start || !open || !head.retype() && !head.mint())) {
      if (name.length() == 1 && name.start() > from) {
        return null;
      }
      return known(text, name, head);
    }
    if (name != null && kind != MentionKind.PRODUCT) {
      return known(text, name, head);
    }
    boolean plausible = head.mint() && open && end - start >= 2 && end - start <= 12;
    if (!plausible || !allHan(text, start, end)) {
      return name == null ? null : known(text, name, head);
    }
    return candidate(text, start, end, kind, head.id(), 1);
  }

  private Candidate known(String text, Hit name, MentionRules.Head head) {
    MentionKind kind = Kinds.under(name.term(), head);
    return candidate(text, name.start(), name.end(), kind, head.id(), 3);
  }

  private Candidate candidate(
      String text, int start, int end, MentionKind kind, String rule, int trust) {
    String name = canonical.of(text.substring(start, end), kind);
    return new Candidate(new TextSpan(start, end), kind, name, rule, trust);
  }

  private int skipModifiers(String text, int from, int end) {
    int start = from;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String modifier : rules.modifiers()) {
        if (start + modifier.length() < end && text.startsWith(modifier, start)) {
          start += modifier.length();
          moved = true;
        }
      }
    }
    return start;
  }

  private static boolean allHan(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Clause.isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
