package io.zhengmai.search;

import io.zhengmai.search.SearchWords.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words as a query over the names, aliases and texts of things.
 *
 * <p>A word is cut into tokens. Of three or more, every third may be missing, so that 研发投入 finds
 * 研发经费投入; what has all of them comes before that, and what has them in a row first.
 */
final class WordQuery {
  /** Names count for more than texts. */
  private static final Map<String, Float> FIELDS =
      Map.of(Fields.NAME, 4f, Fields.ALIAS, 3f, Fields.TEXT, 1f);

  private static final float IN_A_ROW = 3;
  private static final float SOME = 0.3f;
  private static final float WHOLE_NAME = 40;

  private final Analyzer analyzer;

  WordQuery(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** What finds any of the words as it stands: what to show of a find. */
  Query asTheyStand(String typed) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Word word : SearchWords.parse(typed).words()) {
      if (!word.unwanted()) {
        any.add(inAnyField(new Word(word.text(), true, false)), Occur.SHOULD);
      }
    }
    return any.build();
  }

  /** What finds all of the words, and those first whose name they are. */
  Query of(String typed) {
    SearchWords words = SearchWords.parse(typed);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean any = false;
    for (Word word : words.words()) {
      if (word.unwanted()) {
        all.add(inAnyField(word), Occur.MUST_NOT);
      } else {
        all.add(inAnyField(word), Occur.MUST);
        any = true;
      }
    }
    if (!any) {
      return new MatchNoDocsQuery("no words");
    }
    all.add(new BoostQuery(new ConstantScoreQuery(whole(typed)), WHOLE_NAME), Occur.SHOULD);
    return all.build();
  }

  /**
   * What finds names of which at least half of the tokens are in the words, and the name itself.
   */
  Query likeName(String name) {
    List<Query> ways = new ArrayList<>();
    for (String field : List.of(Fields.NAME, Fields.ALIAS)) {
      List<Term> terms = terms(field, name);
      if (!terms.isEmpty()) {
        ways.add(atLeast((terms.size() + 1) / 2, terms));
      }
    }
    ways.add(new BoostQuery(new ConstantScoreQuery(whole(name)), WHOLE_NAME));
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query whole(String name) {
    return new TermQuery(new Term(Fields.KEY, Fields.key(name)));
  }

  private Query inAnyField(Word word) {
    List<Query> fields = new ArrayList<>();
    FIELDS.forEach((field, boost) -> fields.add(new BoostQuery(in(field, word), boost)));
    return new DisjunctionMaxQuery(fields, 0.1f);
  }

  private Query in(String field, Word word) {
    List<Term> terms = terms(field, word.text());
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no letter in " + word.text());
    }
    if (terms.size() == 1) {
      return new TermQuery(terms.get(0));
    }
    PhraseQuery.Builder row = new PhraseQuery.Builder();
    terms.forEach(row::add);
    if (word.asItStands()) {
      return row.build();
    }
    List<Query> ways = new ArrayList<>();
    ways.add(new BoostQuery(row.build(), IN_A_ROW));
    ways.add(atLeast(terms.size(), terms));
    if (terms.size() >= 3) {
      ways.add(new BoostQuery(atLeast(terms.size() - terms.size() / 3, terms), SOME));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query atLeast(int wanted, List<Term> terms) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    terms.forEach(term -> some.add(new TermQuery(term), Occur.SHOULD));
    return some.setMinimumNumberShouldMatch(wanted).build();
  }

  private List<Term> terms(String field, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(new Term(field, term.toString()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
