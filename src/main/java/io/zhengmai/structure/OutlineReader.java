package io.zhengmai.structure;

import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Library;
import java.util.List;

/** Reads the outline of a text. */
public final class OutlineReader {
  public OutlineReader(Library library) {}

  public Outline read(CanonicalText text) {
    return new Outline(List.of(), text.whole(), new TextSpan(text.length(), text.length()));
  }
}
