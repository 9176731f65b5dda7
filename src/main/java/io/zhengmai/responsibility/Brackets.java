package io.zhengmai.responsibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The pairs of brackets in a text, found in one pass.
 *
 * <p>Any closing bracket closes the innermost open one, of whatever shape: texts mix widths and
 * shapes ({@code (责任单位：…）}). A pair longer than {@link #LONGEST} is none, so that a bracket that is
 * never closed costs nothing, and memory does not grow with nesting.
 */
final class Brackets {
  /** A responsibility list is never longer, in characters. */
  static final int LONGEST = 2000;

  /** How deep brackets nest inside a list; what nests deeper is no list. */
  static final int DEEPEST = 4;

  private static final String OPENING = "（(〔［[【﹙";
  private static final String CLOSING = "）)〕］]】﹚";

  /**
   * A pair.
   *
   * @param start of the opening bracket
   * @param end behind the closing bracket
   * @param height 1 where it holds no other pair
   */
  record Pair(int start, int end, int height) {}

  private Brackets() {}

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** The pairs that hold a cue and may be a list, in order of their start. */
  static List<Pair> holding(String text, BitSet cues) {
    List<Pair> pairs = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int cue = cues.nextSetBit(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == cue) {
        if (!open.isEmpty()) {
          open.getLast().cue = true;
        }
        cue = cues.nextSetBit(i + 1);
      }
      if (isOpening(c)) {
        open.addLast(new Open(i));
        if (i - open.getFirst().start > LONGEST) {
          open.removeFirst();
        }
      } else if (isClosing(c) && !open.isEmpty()) {
        Open closed = open.removeLast();
        if (closed.cue && closed.height <= DEEPEST && i - closed.start < LONGEST) {
          pairs.add(new Pair(closed.start, i + 1, closed.height));
        }
        if (!open.isEmpty()) {
          Open outer = open.getLast();
          outer.cue |= closed.cue;
          outer.height = Math.max(outer.height, closed.height + 1);
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::start));
    return pairs;
  }

  private static final class Open {
    final int start;
    int height = 1;
    boolean cue;

    Open(int start) {
      this.start = start;
    }
  }
}
