package io.zhengmai.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the next ordinal of a plan belongs: the chain of open sections, and the numbers that have
 * been used.
 *
 * <p>A style that is open continues its level; any other opens a level under the innermost section
 * that is further out. Numbers may start again under each section or run on through the plan.
 */
final class Nesting {
  private static final int MISSING_NUMBERS = 5;

  private record Level(int rank, Ordinal ordinal, Draft section) {
    int number() {
      return ordinal.number();
    }
  }

  private final List<OrdinalStyle> styles;
  private final List<Level> open = new ArrayList<>();
  private final int[] last;

  Nesting(List<OrdinalStyle> styles) {
    this.styles = styles;
    this.last = new int[styles.size() + 2];
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Starts a plan of its own under a section that holds it. */
  void restart() {
    open.clear();
    Arrays.fill(last, 0);
  }

  /** Whether the number is the one that the numbers before it lead to. */
  boolean expects(Ordinal ordinal) {
    Level level = level(ordinal.rank());
    if (level != null) {
      return ordinal.number() == level.number() + 1;
    }
    return ordinal.number() == 1 || ordinal.number() == last[ordinal.rank()] + 1;
  }

  /** Whether the number continues a level that is open or that ran on through the plan. */
  boolean continues(Ordinal ordinal) {
    Level level = level(ordinal.rank());
    int before = level != null ? level.number() : last[ordinal.rank()];
    return before > 0 && ordinal.number() == before + 1;
  }

  /** Whether the number could stand there if the text had lost or repeated some. */
  boolean allows(Ordinal ordinal) {
    if (ordinal.above() > 0 && ordinal.above() != numberAbove(ordinal.rank())) {
      return false;
    }
    if (expects(ordinal) || ordinal.number() == 1 || styles.get(ordinal.rank()).sure()) {
      return true;
    }
    int before = last[ordinal.rank()];
    return before > 0 && ordinal.number() >= before && ordinal.number() <= before + MISSING_NUMBERS;
  }

  /** The number of the innermost open section that lies further out; 0 where none does. */
  private int numberAbove(int rank) {
    int number = 0;
    for (Level level : open) {
      number = level.rank() < rank ? level.ordinal().whole() : number;
    }
    return number;
  }

  /** Whether an outermost number starts again. */
  boolean startsAgain(Ordinal ordinal) {
    return ordinal.number() == 1
        && !open.isEmpty()
        && open.get(0).rank() == ordinal.rank()
        && top(ordinal.rank());
  }

  /** Whether the style lies further in than the innermost open section. */
  boolean deeper(int rank) {
    return !open.isEmpty() && open.get(open.size() - 1).rank() < rank;
  }

  /** Closes what the new section does not belong to; returns the section it belongs to, if any. */
  @Nullable Draft parentFor(int rank) {
    boolean known = level(rank) != null;
    boolean top = top(rank);
    while (!open.isEmpty()) {
      Level inner = open.get(open.size() - 1);
      boolean belongs = known ? inner.rank() == rank : inner.rank() < rank;
      if (belongs || (!known && !top && open.size() == 1)) {
        break;
      }
      open.remove(open.size() - 1);
    }
    if (known) {
      open.remove(open.size() - 1);
    }
    return open.isEmpty() ? null : open.get(open.size() - 1).section();
  }

  void push(Ordinal ordinal, Draft section) {
    open.add(new Level(ordinal.rank(), ordinal, section));
    last[ordinal.rank()] = ordinal.number();
  }

  /** Rows and bullets, whose ranks lie behind those of the styles, never begin an outline. */
  private boolean top(int rank) {
    return rank < styles.size() && styles.get(rank).top();
  }

  private @Nullable Level level(int rank) {
    for (Level level : open) {
      if (level.rank() == rank) {
        return level;
      }
    }
    return null;
  }
}
