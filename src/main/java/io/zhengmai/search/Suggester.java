package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.eclipse.rdf4j.model.util.Values;

/**
 * Completes what somebody is typing: the name itself, then names that begin with it, names that
 * hold it, names that sound like it; among equals those that documents name most, then the shorter.
 */
final class Suggester {
  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.USES, SortField.Type.LONG, true),
          new SortField(Fields.LENGTH, SortField.Type.LONG),
          new SortField(Fields.IRI, SortField.Type.STRING));

  private final IndexSearcher searcher;

  Suggester(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  List<Suggestion> suggest(String typed, Set<ThingKind> kinds, int limit) throws IOException {
    String key = Fields.key(typed);
    if (key.isEmpty()) {
      return List.of();
    }
    List<Suggestion> suggestions = new ArrayList<>();
    for (ScoreDoc found : searcher.search(ofKinds(query(key), kinds), limit, ORDER).scoreDocs) {
      suggestions.add(suggestion(searcher.storedFields().document(found.doc), key));
    }
    return suggestions;
  }

  /** Things with a name like this one, the most alike first. */
  List<NamedThing> alike(String name, Set<ThingKind> kinds, int limit) throws IOException {
    Query query = new WordQuery(ChineseAnalyzer.forQuery()).likeName(name);
    List<NamedThing> alike = new ArrayList<>();
    for (ScoreDoc found : searcher.search(ofKinds(query, kinds), limit).scoreDocs) {
      Document document = searcher.storedFields().document(found.doc);
      alike.add(
          new NamedThing(
              Values.iri(document.get(Fields.IRI)),
              Finder.kind(document.get(Fields.KIND)),
              names(document)));
    }
    return alike;
  }

  private static Query ofKinds(Query query, Set<ThingKind> kinds) {
    return kinds.isEmpty()
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(Finder.kindFilter(kinds), Occur.FILTER)
            .build();
  }

  private static List<String> names(Document document) {
    List<String> names = new ArrayList<>(List.of(document.getValues(Fields.NAME)));
    names.addAll(List.of(document.getValues(Fields.ALIAS)));
    return names;
  }

  private static Query query(String key) {
    String beginning = Fields.typed(key);
    List<Query> ways = new ArrayList<>();
    ways.add(worth(8, new TermQuery(new Term(Fields.KEY, key))));
    ways.add(worth(4, new PrefixQuery(new Term(Fields.KEY, key))));
    ways.add(worth(2, new PrefixQuery(new Term(Fields.TAIL, beginning))));
    if (key.chars().allMatch(c -> c < 128)) {
      ways.add(worth(1, new PrefixQuery(new Term(Fields.PINYIN, beginning))));
      ways.add(worth(1, new PrefixQuery(new Term(Fields.INITIALS, beginning))));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query worth(float score, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static Suggestion suggestion(Document document, String key) {
    List<String> names = names(document);
    return new Suggestion(
        Values.iri(document.get(Fields.IRI)),
        Finder.kind(document.get(Fields.KIND)),
        names.stream()
            .filter(name -> Folding.key(name).contains(key))
            .findFirst()
            .orElseGet(() -> soundsLike(names, key)));
  }

  private static String soundsLike(List<String> names, String key) {
    return names.stream()
        .filter(name -> Spelling.of(Folding.key(name)).holds(key))
        .findFirst()
        .orElse(names.get(0));
  }
}
