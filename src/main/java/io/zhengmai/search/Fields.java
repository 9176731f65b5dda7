package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;

/** The fields of the index, and a thing written in them. */
final class Fields {
  static final String IRI = "iri";
  static final String KIND = "kind";
  static final String REGION = "region";
  static final String YEAR = "year";
  static final String GRAPH = "graph";

  /** Analyzed words. */
  static final String NAME = "name";

  static final String ALIAS = "alias";
  static final String TEXT = "text";

  /** Whole names as keys. */
  static final String KEY = "key";

  /** The keys of names from each of their characters on, in Chinese and as typed in pinyin. */
  static final String TAIL = "tail";

  static final String PINYIN = "pinyin";
  static final String INITIALS = "initials";

  /** Where the text stands. */
  static final String DOCUMENT = "document";

  static final String START = "start";

  static final String USES = "uses";
  static final String LENGTH = "length";

  /** As much of a name as is looked at while it is typed, and at all, in characters. */
  private static final int TYPED = 24;

  private static final int LONGEST = 200;

  /** Kinds whose names are sentences: they are found by their characters, not by their sound. */
  private static final Set<ThingKind> SENTENCES =
      Set.of(ThingKind.TASK, ThingKind.TARGET, ThingKind.SECTION);

  /** Analyzed text whose positions and offsets are kept, so that highlights need no analysis. */
  private static final FieldType LONG_TEXT = new FieldType(TextField.TYPE_STORED);

  static {
    LONG_TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    LONG_TEXT.freeze();
  }

  private Fields() {}

  static Document of(IndexedThing thing) {
    Document document = new Document();
    String iri = thing.iri().stringValue();
    document.add(new StringField(IRI, iri, Field.Store.YES));
    document.add(new SortedDocValuesField(IRI, new BytesRef(iri)));
    for (ThingKind kind : thing.kinds()) {
      addCounted(document, KIND, kind.code());
    }
    for (IRI region : thing.regions()) {
      addCounted(document, REGION, region.stringValue());
    }
    for (String year : thing.years()) {
      addCounted(document, YEAR, year);
    }
    for (Resource graph : thing.graphs()) {
      document.add(new StringField(GRAPH, graph.stringValue(), Field.Store.NO));
    }
    thing.names().forEach(name -> document.add(new TextField(NAME, name, Field.Store.YES)));
    thing.aliases().forEach(alias -> document.add(new TextField(ALIAS, alias, Field.Store.YES)));
    if (thing.text() != null) {
      document.add(new Field(TEXT, thing.text().words(), LONG_TEXT));
      document.add(new StoredField(DOCUMENT, thing.text().document().stringValue()));
      document.add(new StoredField(START, thing.text().start()));
    }
    addKeys(thing, document);
    document.add(new NumericDocValuesField(USES, thing.uses()));
    int length = thing.names().stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE);
    document.add(new NumericDocValuesField(LENGTH, length));
    return document;
  }

  private static void addCounted(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.YES));
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }

  private static void addKeys(IndexedThing thing, Document document) {
    Set<String> keys = new LinkedHashSet<>();
    thing.names().forEach(name -> keys.add(key(name)));
    thing.aliases().forEach(alias -> keys.add(key(alias)));
    keys.remove("");
    Set<String> tails = new LinkedHashSet<>();
    Set<String> pinyin = new LinkedHashSet<>();
    Set<String> initials = new LinkedHashSet<>();
    boolean spelled = thing.kinds().stream().noneMatch(SENTENCES::contains);
    for (String key : keys) {
      document.add(new StringField(KEY, key, Field.Store.NO));
      for (int i = 0; i < key.length(); i++) {
        tails.add(typed(key.substring(i)));
      }
      if (spelled) {
        Spelling spelling = Spelling.of(key);
        addTyped(spelling.full(), pinyin);
        addTyped(spelling.initials(), initials);
      }
    }
    tails.forEach(tail -> document.add(new StringField(TAIL, tail, Field.Store.NO)));
    pinyin.forEach(tail -> document.add(new StringField(PINYIN, tail, Field.Store.NO)));
    initials.forEach(tail -> document.add(new StringField(INITIALS, tail, Field.Store.NO)));
  }

  private static void addTyped(List<String> tails, Set<String> to) {
    tails.forEach(tail -> to.add(typed(tail)));
  }

  /** A name as a key. */
  static String key(String name) {
    String key = Folding.key(name);
    return key.substring(0, Math.min(key.length(), LONGEST));
  }

  /** The beginning of a key that is compared with what is typed. */
  static String typed(String key) {
    return key.substring(0, Math.min(key.length(), TYPED));
  }
}
