package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.document.TextSpan;
import io.zhengmai.mention.Scan.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the names of the vocabulary that stand in running text, without a head that types them. */
final class KnownNames {
  private static final String RULE = "known-name";

  private final Words after;
  private final Words before;
  private final Set<String> onSight;
  private final Set<String> never;
  private final CanonicalName canonical;

  KnownNames(MentionRules rules, CanonicalName canonical) {
    this.after = Words.of(rules.sight().after());
    this.before = Words.of(rules.sight().before());
    this.onSight = Set.copyOf(rules.sight().industries());
    this.never = Set.copyOf(rules.sight().never());
    this.canonical = canonical;
  }

  List<Candidate> read(Scan scan) {
    List<Hit> hits = new ArrayList<>(scan.names());
    hits.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::length, (a, b) -> b - a));
    List<Candidate> found = new ArrayList<>();
    int covered = 0;
    for (Hit hit : hits) {
      if (hit.end() <= covered) {
        continue;
      }
      covered = hit.end();
      MentionKind kind = kindOf(scan, hit);
      TextSpan span = new TextSpan(hit.start(), hit.end());
      if (kind == null) {
        found.add(Candidate.blocking(hit.start(), hit.end(), RULE));
      } else {
        String name = canonical.of(scan.text.substring(hit.start(), hit.end()), kind);
        found.add(new Candidate(span, kind, name, RULE, 2));
      }
    }
    return found;
  }

  private @Nullable MentionKind kindOf(Scan scan, Hit hit) {
    Term term = hit.term();
    if (never.contains(term.text) || hit.length() == 1 && !alone(scan.text, hit)) {
      return null;
    }
    MentionKind usual = Kinds.usual(term);
    if (!term.is(MentionKind.INDUSTRY) || usual == MentionKind.MATERIAL) {
      return usual;
    }
    boolean industry = onSight.contains(term.text) || actedOn(scan.text, hit);
    if (industry) {
      return MentionKind.INDUSTRY;
    }
    return usual == MentionKind.INDUSTRY ? null : usual;
  }

  private boolean actedOn(String text, Hit hit) {
    return after.startAt(text, hit.end()) || before.endAt(text, hit.start());
  }

  /** Whether a one-character name is a member of a list by itself. */
  private static boolean alone(String text, Hit hit) {
    boolean left = hit.start() > 0 && Clause.joins(text.charAt(hit.start() - 1));
    boolean right =
        hit.end() < text.length()
            && (Clause.joins(text.charAt(hit.end())) || text.charAt(hit.end()) == '等');
    return left && right;
  }
}
