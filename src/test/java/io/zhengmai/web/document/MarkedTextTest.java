package io.zhengmai.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.explore.document.CodePoints;
import io.zhengmai.explore.document.Mark;
import io.zhengmai.explore.document.MarkKind;
import io.zhengmai.explore.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever marks a text has, its pieces are the text, and each mark holds its own words. */
class MarkedTextTest {
  private static final long SEED = 20160727;
  private static final int ROUNDS = 2000;
  private static final MarkKind[] KINDS = MarkKind.values();
  private static final String[] LETTERS = {"省", "工", "\n", "𠮷", "a", "。", "<", "&"};

  private final Random random = new Random(SEED);

  @Test
  void overlappingMarksAreCutAndLoseNothing() {
    for (int round = 0; round < ROUNDS; round++) {
      CodePoints text = new CodePoints(text());
      List<Mark> marks = marks(text.length());
      Span cited = random.nextBoolean() ? null : span(text.length());
      check(text, marks, cited, new Span(0, text.length()));
      check(text, marks, cited, span(text.length()));
    }
  }

  @Test
  void marksThatNestAreNotCut() {
    CodePoints text = new CodePoints("由省工业和信息化厅牵头");
    Mark outer = new Mark(new Span(0, 11), MarkKind.TARGET, null, List.of());
    Mark inner = new Mark(new Span(1, 9), MarkKind.AGENCY, null, List.of());
    List<Piece> pieces = new MarkedText(text, List.of(inner, outer), null).pieces(new Span(0, 11));
    assertThat(pieces)
        .containsExactly(
            new Piece.Marked(
                outer,
                true,
                List.of(
                    new Piece.Words("由"),
                    new Piece.Marked(inner, true, List.of(new Piece.Words("省工业和信息化厅"))),
                    new Piece.Words("牵头"))));
  }

  @Test
  void theWordsThatAreAskedForLieAroundAllMarks() {
    CodePoints text = new CodePoints("省工业和信息化厅牵头");
    Mark agency = new Mark(new Span(0, 8), MarkKind.AGENCY, null, List.of());
    List<Piece> pieces =
        new MarkedText(text, List.of(agency), new Span(5, 10)).pieces(new Span(0, 10));
    assertThat(pieces)
        .containsExactly(
            new Piece.Marked(agency, true, List.of(new Piece.Words("省工业和信"))),
            new Piece.Marked(
                null,
                true,
                List.of(
                    new Piece.Marked(agency, false, List.of(new Piece.Words("息化厅"))),
                    new Piece.Words("牵头"))));
  }

  private void check(CodePoints text, List<Mark> marks, @Nullable Span cited, Span part) {
    Map<Mark, BitSet> covered = new HashMap<>();
    Map<Mark, Integer> firsts = new HashMap<>();
    Walk walk = new Walk(covered, firsts, part.start());
    walk.through(new MarkedText(text, marks, cited).pieces(part), new ArrayList<>());
    assertThat(walk.words.toString()).isEqualTo(text.words(part));
    for (Mark mark : marks) {
      int from = Math.max(mark.span().start(), part.start());
      int to = Math.min(mark.span().end(), part.end());
      BitSet expected = new BitSet();
      if (from < to) {
        expected.set(from, to);
      }
      assertThat(covered.getOrDefault(mark, new BitSet())).isEqualTo(expected);
      assertThat(firsts.getOrDefault(mark, 0))
          .isEqualTo(from < to && mark.span().start() >= part.start() ? 1 : 0);
    }
  }

  private static final class Walk {
    private final StringBuilder words = new StringBuilder();
    private final Map<Mark, BitSet> covered;
    private final Map<Mark, Integer> firsts;
    private int at;

    Walk(Map<Mark, BitSet> covered, Map<Mark, Integer> firsts, int start) {
      this.covered = covered;
      this.firsts = firsts;
      this.at = start;
    }

    void through(List<Piece> pieces, List<Mark> around) {
      for (Piece piece : pieces) {
        if (piece instanceof Piece.Words found) {
          assertThat(found.text()).isNotEmpty();
          int end = at + found.text().codePointCount(0, found.text().length());
          for (Mark mark : around) {
            covered.computeIfAbsent(mark, m -> new BitSet()).set(at, end);
          }
          words.append(found.text());
          at = end;
        } else if (piece instanceof Piece.Marked marked) {
          List<Mark> inside = new ArrayList<>(around);
          if (marked.mark() != null) {
            assertThat(around).doesNotContain(marked.mark());
            inside.add(marked.mark());
            firsts.merge(marked.mark(), marked.first() ? 1 : 0, Integer::sum);
          }
          assertThat(marked.pieces()).isNotEmpty();
          through(marked.pieces(), inside);
        }
      }
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1, 30); i > 0; i--) {
      text.append(LETTERS[random.nextInt(LETTERS.length)]);
    }
    return text.toString();
  }

  /** Distinct, as those of a document are. */
  private List<Mark> marks(int length) {
    List<Mark> marks = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      Mark mark = new Mark(span(length), KINDS[random.nextInt(KINDS.length)], null, List.of());
      if (!marks.contains(mark)) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private Span span(int length) {
    int start = random.nextInt(length);
    return new Span(start, random.nextInt(start + 1, length + 1));
  }
}
