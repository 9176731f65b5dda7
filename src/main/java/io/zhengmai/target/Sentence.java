package io.zhengmai.target;

import io.zhengmai.document.TextSpan;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence without white space, in normal width, that knows where its signs stand in the text.
 */
final class Sentence {
  private static final String OPENING = "（(“《〈〔［[【‘「『";
  private static final String CLOSING = "）)”》〉〕］]】’」』";

  private final String signs;
  private final int[] offsets;
  private final BitSet enclosed;
  private final BitSet named;

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
      while (enclosed.get(start - 1) && "，,；;：:、".indexOf(signs.charAt(start - 1)) < 0) {
        start--;
      }
      return start;
    }
    while (!endsClause(start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the clause around a place ends. */
  int clauseEnd(int at) {
    int end = at;
    if (end < signs.length() && enclosed.get(end)) {
      while (enclosed.get(end) && "，,；;：:。".indexOf(signs.charAt(end)) < 0) {
        end++;
      }
      return end;
    }
    while (!endsClause(end)) {
      end++;
    }
    return end;
  }

  boolean containsAny(List<String> words) {
    return words.stream().anyMatch(signs::contains);
  }

  boolean containsAny(List<String> words, int from, int to) {
    String part = signs.substring(from, to);
    return words.stream().anyMatch(part::contains);
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
