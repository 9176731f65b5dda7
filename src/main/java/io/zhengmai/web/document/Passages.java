package io.zhengmai.web.document;

import io.zhengmai.explore.document.CodePoints;
import io.zhengmai.explore.document.Part;
import io.zhengmai.explore.document.ReadDocument;
import io.zhengmai.explore.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a document into passages and lines, and leaves out no word of it. */
final class Passages {
  private final CodePoints text;
  private final MarkedText marked;
  private final List<Passage> passages = new ArrayList<>();

  private Passages(CodePoints text, MarkedText marked) {
    this.text = text;
    this.marked = marked;
  }

  /**
   * The passages of a document, in order.
   *
   * @param cited the words that the address asks for; null for none
   */
  static List<Passage> of(ReadDocument document, CodePoints text, @Nullable Span cited) {
    Passages cut = new Passages(text, new MarkedText(text, document.marks(), cited));
    List<Part> parts = document.parts();
    int done = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int next = i + 1 < parts.size() ? parts.get(i + 1).span().start() : text.length();
      cut.between(new Span(done, Math.max(done, part.span().start())));
      done = Math.max(done, Math.min(part.span().end(), next));
      cut.part(part, new Span(Math.min(part.span().start(), done), done));
    }
    cut.between(new Span(done, text.length()));
    return cut.passages;
  }

  /** What no part holds; white space is no passage. */
  private void between(Span span) {
    if (!text.words(span).isBlank()) {
      passages.add(new Passage(null, lines(span)));
    }
  }

  private void part(Part part, Span own) {
    List<Block> blocks = new ArrayList<>();
    int from = own.start();
    Span heading = part.headingSpan();
    if (heading != null && own.contains(heading)) {
      if (text.lineEnd(from) < heading.start()) {
        blocks.addAll(lines(new Span(from, heading.start())));
        from = heading.start();
      }
      Span numbered = new Span(from, heading.end());
      boolean runsOn = text.lineEnd(heading.end()) > heading.end() && heading.end() < own.end();
      blocks.add(new Block(from, true, runsOn, marked.pieces(numbered)));
      from = heading.end();
    }
    blocks.addAll(lines(new Span(from, own.end())));
    passages.add(new Passage(part, blocks));
  }

  private List<Block> lines(Span span) {
    List<Block> lines = new ArrayList<>();
    int from = span.start();
    while (from < span.end()) {
      int end = Math.min(span.end(), text.lineEnd(from));
      Span line = new Span(from, end);
      if (!text.words(line).isBlank()) {
        lines.add(new Block(from, false, false, marked.pieces(line)));
      }
      from = end + 1;
    }
    return lines;
  }
}
