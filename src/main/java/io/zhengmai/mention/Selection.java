package io.zhengmai.mention;

import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the candidates that stand alone: the longest first, nothing inside another or across it,
 * none in a responsibility list.
 */
final class Selection {
  private static final Comparator<Candidate> LONGEST_FIRST =
      Comparator.<Candidate>comparingInt(c -> -c.span().length())
          .thenComparingInt(c -> -c.trust())
          .thenComparing(Candidate::span)
          .thenComparing(Candidate::rule)
          .thenComparing(Candidate::canonical);

  private Selection() {}

  /**
   * @param taken characters that hold no mentions
   * @return in order of appearance
   */
  static List<Candidate> of(List<Candidate> candidates, BitSet taken) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(LONGEST_FIRST);
    BitSet used = (BitSet) taken.clone();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : sorted) {
      if (touches(candidate.span(), used)) {
        continue;
      }
      used.set(candidate.span().start(), candidate.span().end());
      if (candidate.kind() != null) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparing(Candidate::span));
    return kept;
  }

  /** Looks at the span alone; a search for the next bit could run through the whole text. */
  private static boolean touches(TextSpan span, BitSet used) {
    for (int i = span.start(); i < span.end(); i++) {
      if (used.get(i)) {
        return true;
      }
    }
    return false;
  }
}
