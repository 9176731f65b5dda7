package io.zhengmai.search;

import io.zhengmai.search.Passage.Part;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The names and sentences in which the words of a query stand. */
final class Highlights extends UnifiedHighlighter {
  private static final Map<String, Passage.Field> FIELDS =
      Map.of(
          Fields.NAME, Passage.Field.NAME,
          Fields.ALIAS, Passage.Field.ALIAS,
          Fields.TEXT, Passage.Field.TEXT);
  private static final String[] ALL = {Fields.NAME, Fields.ALIAS, Fields.TEXT};
  private static final int[] MOST = {2, 2, 2};

  /** Words of one field: where they begin in it, in code points, and their parts. */
  record Snippet(Passage.Field field, int start, List<Part> parts) {}

  Highlights(IndexSearcher searcher) {
    super(
        UnifiedHighlighter.builder(searcher, ChineseAnalyzer.forIndex())
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withMaxNoHighlightPassages(1));
  }

  /**
   * The snippets of each of the documents of the index, names before texts.
   *
   * @param row finds the words as they stand, which is shown where it can be
   * @param any finds what was found
   */
  List<List<Snippet>> of(Query row, Query any, int[] documents) throws IOException {
    List<List<Snippet>> snippets = of(row, documents);
    int[] rest =
        IntStream.range(0, documents.length).filter(i -> !shows(snippets.get(i))).toArray();
    List<List<Snippet>> other = of(any, IntStream.of(rest).map(i -> documents[i]).toArray());
    for (int i = 0; i < rest.length; i++) {
      snippets.set(rest[i], other.get(i));
    }
    return snippets;
  }

  private static boolean shows(List<Snippet> snippets) {
    return snippets.stream().anyMatch(snippet -> snippet.parts().stream().anyMatch(Part::found));
  }

  private List<List<Snippet>> of(Query query, int[] documents) throws IOException {
    List<List<Snippet>> snippets = new ArrayList<>();
    Map<String, Object[]> found =
        documents.length == 0 ? Map.of() : highlightFieldsAsObjects(ALL, query, documents, MOST);
    for (int i = 0; i < documents.length; i++) {
      List<Snippet> own = new ArrayList<>();
      for (String field : ALL) {
        Object[] all = found.get(field);
        if (all != null && all[i] instanceof Found it) {
          own.addAll(it.snippets());
        }
      }
      snippets.add(own);
    }
    return snippets;
  }

  private record Found(List<Snippet> snippets) {}

  @Override
  protected BreakIterator getBreakIterator(String field) {
    return field.equals(Fields.TEXT)
        ? new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.ROOT), '\n')
        : new CustomSeparatorBreakIterator(MULTIVAL_SEP_CHAR);
  }

  @Override
  protected PassageFormatter getFormatter(String field) {
    Passage.Field kind = FIELDS.getOrDefault(field, Passage.Field.TEXT);
    return new PassageFormatter() {
      @Override
      public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
        List<Snippet> snippets = new ArrayList<>();
        for (var passage : passages) {
          if (kind == Passage.Field.TEXT || passage.getNumMatches() > 0) {
            snippets.add(snippet(kind, passage, content));
          }
        }
        return new Found(snippets);
      }
    };
  }

  private static Snippet snippet(
      Passage.Field field, org.apache.lucene.search.uhighlight.Passage passage, String content) {
    int start = passage.getStartOffset();
    int end = passage.getEndOffset();
    while (start < end && isBlank(content.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(content.charAt(end - 1))) {
      end--;
    }
    List<Part> parts = new ArrayList<>();
    int at = start;
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int from = Math.max(at, passage.getMatchStarts()[i]);
      int to = Math.min(end, passage.getMatchEnds()[i]);
      if (to > from) {
        add(parts, content.substring(at, from), false);
        add(parts, content.substring(from, to), true);
        at = to;
      }
    }
    add(parts, content.substring(at, end), false);
    return new Snippet(field, content.codePointCount(0, start), parts);
  }

  /** Pairs of characters that follow each other are one find. */
  private static void add(List<Part> parts, String words, boolean found) {
    if (words.isEmpty()) {
      return;
    }
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).found() == found) {
      parts.set(last, new Part(parts.get(last).words() + words, found));
    } else {
      parts.add(new Part(words, found));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == MULTIVAL_SEP_CHAR;
  }
}
