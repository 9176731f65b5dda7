package io.zhengmai.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ordinals of a stretch of text that has lost its line breaks, so that they also stand right
 * behind a heading, a list or a signature that nothing closes: …责任单位：省财政厅二、优化环境.
 *
 * <p>What only looks like an ordinal (统一、第一、二产业) is told by the numbers around it: a first one is
 * followed by a second before another first, and no better place comes before the next number.
 */
final class RunOnOrdinals {
  private static final int NONE = Integer.MAX_VALUE;
  private static final int HIGHEST = 1000;

  private record Candidate(Ordinal ordinal, boolean closed) {}

  private final String text;
  private final OutlineRules rules;
  private final List<Candidate> candidates = new ArrayList<>();
  private int[] same = new int[0];
  private int[] next = new int[0];
  private int[] first = new int[0];
  private int position;

  RunOnOrdinals(String text, int from, int end, OrdinalReader ordinals, OutlineRules rules) {
    this.text = text;
    this.rules = rules;
    char before = '。';
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (TextLines.isBlank(c)) {
        continue;
      }
      Ordinal ordinal = ordinals.numbered(at);
      if (ordinal != null) {
        boolean closed = rules.closesSentence(before);
        if (closed || mayFollow(before, ordinal)) {
          candidates.add(new Candidate(ordinal, closed));
        }
      }
      before = c;
    }
    link();
  }

  private boolean mayFollow(char before, Ordinal ordinal) {
    int after = ordinal.end();
    return !Numerals.mayBegin(before)
        && (Character.isIdeographic(before) || rules.runOn().after().indexOf(before) >= 0)
        && rules.runOn().notAfter().indexOf(before) < 0
        && after < text.length()
        && !Numerals.mayBegin(text.charAt(after));
  }

  /** For each: where the same number, the number after it, and a first one come next. */
  private void link() {
    int[] last = new int[rules.styles().size() * (HIGHEST + 1)];
    Arrays.fill(last, NONE);
    same = new int[candidates.size()];
    next = new int[candidates.size()];
    first = new int[candidates.size()];
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Ordinal ordinal = candidates.get(i).ordinal();
      int style = ordinal.rank() * (HIGHEST + 1);
      int key = style + Math.min(ordinal.number(), HIGHEST - 1);
      first[i] = last[style + 1];
      same[i] = last[key];
      next[i] = last[key + 1];
      last[key] = i;
    }
  }

  /** The ordinal at an offset, if the numbers that follow bear it out; asked in rising order. */
  @Nullable Ordinal at(int offset) {
    while (position < candidates.size() && candidates.get(position).ordinal().start() < offset) {
      position++;
    }
    if (position == candidates.size() || candidates.get(position).ordinal().start() > offset) {
      return null;
    }
    Ordinal ordinal = candidates.get(position).ordinal();
    boolean borne = ordinal.number() == 1 ? next[position] < same[position] : !better(position);
    return borne ? ordinal : null;
  }

  /**
   * Whether the same number stands behind a closed sentence before the count goes on or restarts.
   */
  private boolean better(int candidate) {
    int other = same[candidate];
    return other < next[candidate] && other < first[candidate] && closed(other);
  }

  private boolean closed(int candidate) {
    return candidates.get(candidate).closed();
  }
}
