package io.zhengmai.target;

import io.zhengmai.document.TextSpan;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A sentence without white space, in normal width, that knows where its signs stand in the text.
 */
final class Sentence {
  private static final String OPENING = "（(“《〈〔［[【‘「『";
  private static final String CLOSING = "）)”》〉〕］]】’」』";

  /** No clause is looked at further than this from a number. */
  private static final int LONGEST_CLAUSE = 200;

  private final String signs;
  private final int[] offsets;
  private final BitSet enclosed;
  private final BitSet named;
  private final Map<Phrases<?>, Integer> firsts = new IdentityHashMap<>();

  Sentence(String signs, int[] offsets) {
    this.signs = signs;
    this.offsets = offsets;
    this.enclosed = new BitSet(signs.length());
    this.named = new BitSet(signs.length());
    mark();
  }

  String signs() {
    return signs;
  }

  int length() {
    return signs.length();
  }

  char sign(int at) {
    return at < 0 || at >= signs.length() ? '。' : signs.charAt(at);
  }

  /** Where a sign stands in the text. */
  int offset(int at) {
    return offsets[at];
  }

  /** Where a part stands in the text. */
  TextSpan span(int from, int to) {
    return new TextSpan(offsets[from], offsets[to - 1] + 1);
  }

  /** Whether a sign stands in brackets or quotation marks that close within the sentence. */
  boolean enclosed(int at) {
    return enclosed.get(at);
  }

  /** Whether a sign stands in quotation marks or title marks. */
  boolean named(int at) {
    return named.get(at);
  }

  /** Whether a clause ends at this sign. */
  boolean endsClause(int at) {
    return at < 0
        || at >= signs.length()
        || ("，,；;：:。！？".indexOf(signs.charAt(at)) >= 0 && !enclosed.get(at));
  }

  /** Where the clause around a place begins; within a bracket, at its sign or at a comma in it. */
  int clauseStart(int at) {
    int start = at;
    if (enclosed.get(at)) {
      while (enclosed.get(start - 1)
          && at - start < LONGEST_CLAUSE
          && "，,；;：:、".indexOf(signs.charAt(start - 1)) < 0) {
        start--;
      }
      return start;
    }
    while (!endsClause(start - 1) && at - start < LONGEST_CLAUSE) {
      start--;
    }
    return start;
  }

  /** Where the clause around a place ends. */
  int clauseEnd(int at) {
    int end = at;
    if (end < signs.length() && enclosed.get(end)) {
      while (enclosed.get(end)
          && end - at < LONGEST_CLAUSE
          && "，,；;：:。".indexOf(signs.charAt(end)) < 0) {
        end++;
      }
      return end;
    }
    while (!endsClause(end) && end - at < LONGEST_CLAUSE) {
      end++;
    }
    return end;
  }

  /** Where the first of some words begins; behind the end where none stands. */
  int first(Phrases<?> words) {
    return firsts.computeIfAbsent(
        words,
        w -> {
          Phrases.Match<?> match = w.firstIn(signs, 0, signs.length());
          return match == null ? signs.length() : match.start();
        });
  }

  boolean contains(Phrases<?> words, int from, int to) {
    return first(words) < to && words.firstIn(signs, from, to) != null;
  }

  private void mark() {
    int[] open = new int[signs.length()];
    int depth = 0;
    for (int i = 0; i < signs.length(); i++) {
      int kind = OPENING.indexOf(signs.charAt(i));
      if (kind >= 0) {
        open[depth++] = i;
        continue;
      }
      kind = CLOSING.indexOf(signs.charAt(i));
      if (kind < 0) {
        continue;
      }
      for (int level = depth - 1; level >= Math.max(0, depth - 4); level--) {
        if (OPENING.indexOf(signs.charAt(open[level])) == kind) {
          enclosed.set(open[level] + 1, i);
          if (kind > 1) {
            named.set(open[level] + 1, i);
          }
          depth = level;
          break;
        }
      }
    }
  }
}
