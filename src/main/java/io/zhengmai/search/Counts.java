package io.zhengmai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what a query finds by the values of some fields. */
final class Counts extends SimpleCollector {
  private final List<Field> fields = new ArrayList<>();

  /** One field: what was counted, and the values of the segment that is being read. */
  private static final class Field {
    final String name;
    final Map<String, Long> counts = new HashMap<>();
    SortedSetDocValues values = DocValues.emptySortedSet();
    long[] ofSegment = {};

    Field(String name) {
      this.name = name;
    }

    void begin(LeafReaderContext context) throws IOException {
      end();
      values = DocValues.getSortedSet(context.reader(), name);
      ofSegment = new long[(int) values.getValueCount()];
    }

    void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          ofSegment[(int) values.nextOrd()]++;
        }
      }
    }

    void end() throws IOException {
      for (int ord = 0; ord < ofSegment.length; ord++) {
        if (ofSegment[ord] > 0) {
          counts.merge(values.lookupOrd(ord).utf8ToString(), ofSegment[ord], Long::sum);
        }
      }
      ofSegment = new long[0];
    }
  }

  private Counts(String... names) {
    for (String name : names) {
      fields.add(new Field(name));
    }
  }

  /** For each field its values, those of the most finds first. */
  @SuppressWarnings("deprecation") // one thread is enough, and its collector needs no manager
  static List<Map<String, Long>> of(IndexSearcher searcher, Query query, String... names)
      throws IOException {
    Counts counts = new Counts(names);
    searcher.search(query, counts);
    List<Map<String, Long>> all = new ArrayList<>();
    for (Field field : counts.fields) {
      field.end();
      Map<String, Long> sorted = new LinkedHashMap<>();
      field.counts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
      all.add(sorted);
    }
    return all;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    for (Field field : fields) {
      field.begin(context);
    }
  }

  @Override
  public void collect(int document) throws IOException {
    for (Field field : fields) {
      field.collect(document);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
