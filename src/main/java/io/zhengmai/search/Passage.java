package io.zhengmai.search;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/**
 * Words of a thing in which something was found.
 *
 * @param field what they are of the thing
 * @param document whose text they stand in; null for names
 * @param start where they begin in that text, in code points; 0 for names
 * @param parts the words in pieces, one after the other
 */
public record Passage(Field field, @Nullable IRI document, int start, List<Part> parts) {
  public Passage {
    parts = List.copyOf(parts);
  }

  /** What words can be of a thing. */
  public enum Field {
    /** Its label, title or heading. */
    NAME,
    /** Another name, a code, or the words by which a document names it. */
    ALIAS,
    /** What it says in its document. */
    TEXT
  }

  /** A piece of the words. */
  public record Part(String words, boolean found) {}

  /** The words. */
  public String words() {
    return String.join("", parts.stream().map(Part::words).toList());
  }

  /** Where they end in the document's text, in code points. */
  public int end() {
    String words = words();
    return start + words.codePointCount(0, words.length());
  }
}
