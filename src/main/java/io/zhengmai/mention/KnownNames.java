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
  private static final String NAME = "known-name";
  private static final String ON_SIGHT = "industry-on-sight";
  private static final String BY_NEIGHBOUR = "industry-by-neighbour";

  /** What a name is where it stands, and why. */
  private record Sense(MentionKind kind, String rule, @Nullable TextSpan cue) {}

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
      Sense sense = senseOf(scan, hit);
      TextSpan span = new TextSpan(hit.start(), hit.end());
      if (sense == null) {
        found.add(Candidate.blocking(hit.start(), hit.end(), NAME));
      } else {
        String name = canonical.of(scan.text.substring(hit.start(), hit.end()), sense.kind());
        found.add(new Candidate(span, sense.kind(), name, sense.rule(), sense.cue(), 2));
      }
    }
    return found;
  }

  private @Nullable Sense senseOf(Scan scan, Hit hit) {
    Term term = hit.term();
    if (never.contains(term.text) || hit.length() == 1 && !alone(scan.text, hit)) {
      return null;
    }
    MentionKind usual = Kinds.usual(term);
    if (!term.is(MentionKind.INDUSTRY) || usual == MentionKind.MATERIAL) {
      return new Sense(usual, NAME, null);
    }
    if (onSight.contains(term.text)) {
      return new Sense(MentionKind.INDUSTRY, ON_SIGHT, null);
    }
    TextSpan neighbour = neighbour(scan.text, hit);
    if (neighbour != null) {
      return new Sense(MentionKind.INDUSTRY, BY_NEIGHBOUR, neighbour);
    }
    return usual == MentionKind.INDUSTRY ? null : new Sense(usual, NAME, null);
  }

  /** The word right behind an industry, or before it, that shows it is acted on. */
  private @Nullable TextSpan neighbour(String text, Hit hit) {
    int behind = after.lengthAt(text, hit.end());
    if (behind > 0) {
      return new TextSpan(hit.end(), hit.end() + behind);
    }
    int ahead = before.lengthBefore(text, hit.start());
    return ahead > 0 ? new TextSpan(hit.start() - ahead, hit.start()) : null;
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
