package io.zhengmai.search;

import io.zhengmai.query.ThingFinder;
import io.zhengmai.query.ThingKind;
import io.zhengmai.search.Highlights.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** One search over the index, with the store beside it for the names and places of things. */
final class Finder {
  /** An agency whose name the words are, as {@link ThingFinder} reads it: 省工信厅. */
  private static final float MEANT = 40;

  private final IndexSearcher searcher;
  private final ThingFinder things;

  Finder(IndexSearcher searcher, RepositoryConnection connection) {
    this.searcher = searcher;
    this.things = new ThingFinder(connection);
  }

  SearchResult find(SearchRequest request) throws IOException {
    WordQuery wording = new WordQuery(ChineseAnalyzer.forQuery());
    Query words = wording.of(request.words());
    Query asked = anyKind(request, words);
    Query query = request.kinds().isEmpty() ? asked : filtered(asked, kindFilter(request.kinds()));
    TopDocs top =
        searcher.search(
            query,
            new TopScoreDocCollectorManager(
                request.offset() + request.limit(), null, Integer.MAX_VALUE));
    int[] page =
        Arrays.stream(top.scoreDocs).skip(request.offset()).mapToInt(found -> found.doc).toArray();
    List<List<Snippet>> snippets =
        new Highlights(searcher).of(wording.asTheyStand(request.words()), words, page);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < page.length; i++) {
      float score = top.scoreDocs[request.offset() + i].score;
      hits.add(hit(searcher.storedFields().document(page[i]), score, snippets.get(i)));
    }
    List<Map<String, Long>> places = Counts.of(searcher, query, Fields.REGION, Fields.YEAR);
    return new SearchResult(
        hits,
        top.totalHits.value,
        keyed(Counts.of(searcher, asked, Fields.KIND).get(0), Finder::kind),
        keyed(places.get(0), Values::iri),
        places.get(1));
  }

  private static <K> Map<K, Long> keyed(Map<String, Long> counts, Function<String, K> key) {
    Map<K, Long> keyed = new LinkedHashMap<>();
    counts.forEach((name, count) -> keyed.put(key.apply(name), count));
    return keyed;
  }

  /** What finds the words, and agencies by a name put together, in the regions and years. */
  private Query anyKind(SearchRequest request, Query words) {
    Query asked = words;
    Set<IRI> meant = things.find(ThingKind.AGENCY, request.words());
    if (!meant.isEmpty()) {
      Query agencies = new ConstantScoreQuery(oneOf(Fields.IRI, meant));
      asked =
          new BooleanQuery.Builder()
              .add(words, Occur.SHOULD)
              .add(new BoostQuery(agencies, MEANT), Occur.SHOULD)
              .build();
    }
    if (!request.regions().isEmpty()) {
      Set<Value> regions = new LinkedHashSet<>();
      request.regions().forEach(region -> regions.addAll(things.withNarrower(region)));
      asked = filtered(asked, oneOf(Fields.REGION, regions));
    }
    if (!request.years().isEmpty()) {
      asked = filtered(asked, in(Fields.YEAR, request.years()));
    }
    return asked;
  }

  static Query kindFilter(Set<ThingKind> kinds) {
    return in(Fields.KIND, kinds.stream().map(ThingKind::code).toList());
  }

  private static Query filtered(Query query, Query filter) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private static Query oneOf(String field, Collection<? extends Value> values) {
    return in(field, values.stream().map(Value::stringValue).toList());
  }

  private static Query in(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Hit hit(Document document, float score, List<Snippet> snippets) {
    @Nullable String source = document.get(Fields.DOCUMENT);
    @Nullable IRI text = source == null ? null : Values.iri(source);
    int start = text == null ? 0 : document.getField(Fields.START).numericValue().intValue();
    List<Passage> passages = new ArrayList<>();
    for (Snippet snippet : snippets) {
      boolean inText = snippet.field() == Passage.Field.TEXT;
      passages.add(
          new Passage(
              snippet.field(),
              inText ? text : null,
              inText ? start + snippet.start() : 0,
              snippet.parts()));
    }
    return new Hit(
        Values.iri(document.get(Fields.IRI)),
        kind(document.get(Fields.KIND)),
        score,
        Arrays.stream(document.getValues(Fields.REGION)).map(Values::iri).toList(),
        List.of(document.getValues(Fields.YEAR)),
        passages);
  }

  static ThingKind kind(String code) {
    return ThingKind.named(code).orElseThrow();
  }
}
