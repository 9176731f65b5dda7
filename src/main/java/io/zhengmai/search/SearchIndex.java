package io.zhengmai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Values;

/** The index in memory. One thread writes; what it wrote is seen once it is published. */
final class SearchIndex implements AutoCloseable {
  private final IndexWriter writer;
  private final SearcherManager searchers;

  SearchIndex() {
    try {
      IndexWriterConfig config = new IndexWriterConfig(ChineseAnalyzer.forIndex());
      writer = new IndexWriter(new ByteBuffersDirectory(), config);
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What reads the index. */
  interface Reading<T> {
    T read(IndexSearcher searcher) throws IOException;
  }

  /** Reads what is published. */
  <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.read(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a thing in the place of what the index had of it. */
  void put(IndexedThing thing) {
    try {
      writer.updateDocument(term(thing.iri()), Fields.of(thing));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(IRI thing) {
    try {
      writer.deleteDocuments(term(thing));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void clear() {
    try {
      writer.deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void publish() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The things of which the graph said something when they were put here. */
  Set<IRI> of(Resource graph) {
    Query query = new TermQuery(new Term(Fields.GRAPH, graph.stringValue()));
    return read(
        searcher -> {
          Set<IRI> things = new LinkedHashSet<>();
          int count = Math.max(1, searcher.count(query));
          for (ScoreDoc found : searcher.search(query, count, Sort.INDEXORDER).scoreDocs) {
            String iri =
                searcher.storedFields().document(found.doc, Set.of(Fields.IRI)).get(Fields.IRI);
            things.add(Values.iri(iri));
          }
          return things;
        });
  }

  private static Term term(IRI thing) {
    return new Term(Fields.IRI, thing.stringValue());
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
