package io.zhengmai.web.document;

import io.zhengmai.explore.document.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of words on a page, which lies wholly inside or outside each mark. */
public sealed interface Piece {
  /** Words inside the marks that hold them. */
  record Words(String text) implements Piece {}

  /**
   * What lies inside one mark.
   *
   * @param mark null for the words that the address of the page asks for
   * @param first whether the mark begins here: one that other marks or the end of a line cut has
   *     several pieces
   */
  record Marked(@Nullable Mark mark, boolean first, List<Piece> pieces) implements Piece {
    public Marked {
      pieces = List.copyOf(pieces);
    }

    /** Whether other marks lie inside. */
    public boolean holdsMarks() {
      return pieces.stream().anyMatch(Marked.class::isInstance);
    }
  }
}
