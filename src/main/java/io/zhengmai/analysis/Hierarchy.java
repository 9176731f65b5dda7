package io.zhengmai.analysis;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A scheme whose concepts have at most one broader concept each, by their codes.
 *
 * <p>Concepts without a broader one are of level 1.
 */
final class Hierarchy {
  private final int[] broader;
  private final int[] levels;

  /**
   * A scheme.
   *
   * @param broader by code; {@link Codes#NONE} for none. A circle is cut where it closes.
   */
  Hierarchy(int[] broader) {
    this.broader = broader.clone();
    this.levels = new int[broader.length];
    for (int code = 0; code < broader.length; code++) {
      level(code, new BitSet());
    }
  }

  private int level(int code, BitSet below) {
    if (levels[code] == 0) {
      below.set(code);
      int wider = broader[code];
      if (wider != Codes.NONE && below.get(wider)) {
        broader[code] = Codes.NONE;
        wider = Codes.NONE;
      }
      levels[code] = wider == Codes.NONE ? 1 : level(wider, below) + 1;
    }
    return levels[code];
  }

  int size() {
    return broader.length;
  }

  int broader(int code) {
    return broader[code];
  }

  /** 1 for a concept without a broader one. */
  int level(int code) {
    return levels[code];
  }

  /** Whether a concept is another, or narrower. */
  boolean isWithin(int code, int wider) {
    for (int at = code; at != Codes.NONE; at = broader[at]) {
      if (at == wider) {
        return true;
      }
    }
    return false;
  }

  /** A concept and all that is narrower. */
  BitSet within(int wider) {
    BitSet inside = new BitSet(size());
    for (int code = 0; code < size(); code++) {
      inside.set(code, isWithin(code, wider));
    }
    return inside;
  }

  /** The concept of a level that holds another; one that is of no such depth stands for itself. */
  int atLevel(int code, int level) {
    int at = code;
    while (levels[at] > level) {
      at = broader[at];
    }
    return at;
  }

  /**
   * For each concept the one of a level that it counts for.
   *
   * @param within {@link Codes#NONE} for the whole scheme; what lies outside counts for none
   */
  int[] rollUp(int level, int within) {
    int[] column = new int[size()];
    Arrays.setAll(
        column,
        code -> within == Codes.NONE || isWithin(code, within) ? atLevel(code, level) : Codes.NONE);
    return column;
  }
}
