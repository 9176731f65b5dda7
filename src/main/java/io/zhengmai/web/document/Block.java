package io.zhengmai.web.document;

import java.util.List;

/**
 * A line of the text, or a heading.
 *
 * @param start where it begins in the text, in code points
 * @param heading whether it is the heading of its passage
 * @param runsOn whether the line of a heading goes on behind it
 */
public record Block(int start, boolean heading, boolean runsOn, List<Piece> pieces) {
  public Block {
    pieces = List.copyOf(pieces);
  }
}
