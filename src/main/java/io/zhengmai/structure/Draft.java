package io.zhengmai.structure;

import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section while the outline is being read. */
final class Draft {
  final int rank;
  final int start;
  final int ordinalEnd;
  final @Nullable Draft parent;
  final List<Draft> children = new ArrayList<>();
  int headingEnd;

  /** Where the text behind the heading, and behind a list on its line, begins. */
  int textStart;

  int end;
  String heading = "";

  /** Whether the heading ended with its sentence, and not with its line. */
  boolean runsIn;

  /** How many sections below have a heading that ended with its line. */
  int openHeadings;

  Draft(int rank, int start, int ordinalEnd, @Nullable Draft parent) {
    this.rank = rank;
    this.start = start;
    this.ordinalEnd = ordinalEnd;
    this.parent = parent;
    this.headingEnd = ordinalEnd;
    this.textStart = ordinalEnd;
    this.end = ordinalEnd;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  boolean leaf() {
    return children.isEmpty();
  }

  /** The last section that ends where this one does. */
  Draft lastLeaf() {
    Draft last = this;
    while (!last.children.isEmpty()) {
      last = last.children.get(last.children.size() - 1);
    }
    return last;
  }

  TextSpan span() {
    return new TextSpan(start, end);
  }
}
