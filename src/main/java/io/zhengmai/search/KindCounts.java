package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what a query finds by kind. */
final class KindCounts extends SimpleCollector {
  private final Map<ThingKind, Long> counts = new EnumMap<>(ThingKind.class);
  private SortedSetDocValues kinds = DocValues.emptySortedSet();

  private KindCounts() {}

  @SuppressWarnings("deprecation") // one thread is enough, and its collector needs no manager
  static Map<ThingKind, Long> of(IndexSearcher searcher, Query query) throws IOException {
    KindCounts counter = new KindCounts();
    searcher.search(query, counter);
    return counter.counts;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    kinds = DocValues.getSortedSet(context.reader(), Fields.KIND);
  }

  @Override
  public void collect(int document) throws IOException {
    if (!kinds.advanceExact(document)) {
      return;
    }
    for (int i = 0; i < kinds.docValueCount(); i++) {
      String code = kinds.lookupOrd(kinds.nextOrd()).utf8ToString();
      ThingKind.named(code).ifPresent(kind -> counts.merge(kind, 1L, Long::sum));
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
