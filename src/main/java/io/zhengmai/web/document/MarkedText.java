package io.zhengmai.web.document;

import io.zhengmai.explore.document.CodePoints;
import io.zhengmai.explore.document.Mark;
import io.zhengmai.explore.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text with marks that may nest and overlap, cut into pieces that only nest.
 *
 * <p>Where a mark begins before another and ends inside it, the later one is cut in two. The words
 * that the address asks for lie around all marks.
 */
final class MarkedText {
  private static final Comparator<Layer> OUTER_FIRST =
      Comparator.comparing((Layer layer) -> layer.mark() != null)
          .thenComparing(Layer::span)
          .thenComparing(Layer::number);

  private final CodePoints text;
  private final List<Layer> layers = new ArrayList<>();

  /**
   * A marked text.
   *
   * @param marks within the text
   * @param cited the words that the address asks for; null for none
   */
  MarkedText(CodePoints text, List<Mark> marks, @Nullable Span cited) {
    this.text = text;
    if (cited != null) {
      layers.add(new Layer(cited, null, 0));
    }
    marks.forEach(mark -> layers.add(new Layer(mark.span(), mark, layers.size())));
    layers.sort(OUTER_FIRST);
  }

  private record Layer(Span span, @Nullable Mark mark, int number) {}

  private record Open(Layer layer, boolean first, List<Piece> pieces) {}

  /** The pieces of a part of the text, in order. */
  List<Piece> pieces(Span part) {
    List<Layer> here =
        layers.stream()
            .filter(l -> l.span().start() < part.end() && part.start() < l.span().end())
            .toList();
    List<Piece> all = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int from = part.start();
    for (int to : cuts(part, here)) {
      Span stretch = new Span(from, to);
      List<Layer> wanted = here.stream().filter(l -> l.span().contains(stretch)).toList();
      close(open, wanted, all);
      for (Layer layer : wanted.subList(open.size(), wanted.size())) {
        open.addLast(new Open(layer, layer.span().start() == from, new ArrayList<>()));
      }
      (open.isEmpty() ? all : open.getLast().pieces()).add(new Piece.Words(text.words(stretch)));
      from = to;
    }
    close(open, List.of(), all);
    return all;
  }

  /** Where a stretch ends that no mark begins or ends in. */
  private static TreeSet<Integer> cuts(Span part, List<Layer> here) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Layer layer : here) {
      cuts.add(layer.span().start());
      cuts.add(layer.span().end());
    }
    cuts.add(part.end());
    return new TreeSet<>(cuts.subSet(part.start(), false, part.end(), part.start() < part.end()));
  }

  /** Closes what is open, from the inside, until all that is open is also wanted. */
  private static void close(Deque<Open> open, List<Layer> wanted, List<Piece> all) {
    int kept = 0;
    for (Open each : open) {
      if (kept == wanted.size() || each.layer() != wanted.get(kept)) {
        break;
      }
      kept++;
    }
    while (open.size() > kept) {
      Open last = open.removeLast();
      (open.isEmpty() ? all : open.getLast().pieces())
          .add(new Piece.Marked(last.layer().mark(), last.first(), last.pieces()));
    }
  }
}
