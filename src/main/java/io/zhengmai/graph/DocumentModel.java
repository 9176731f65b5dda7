package io.zhengmai.graph;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Explanation;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Reason;
import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.ZM;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** The statements about one document while they are written, and what all writers need for that. */
final class DocumentModel {
  private final Model model = new LinkedHashModel();
  private final Map<IRI, List<Explanation>> explanations = new LinkedHashMap<>();
  private final CanonicalText text;
  private final Iris iris;
  private final IRI document;

  DocumentModel(CanonicalText text, Iris iris, IRI document) {
    this.text = text;
    this.iris = iris;
    this.document = document;
  }

  Model model() {
    return model;
  }

  /** Why each claim written so far says what it says; several where several rules read it. */
  Map<IRI, List<Explanation>> explanations() {
    return explanations;
  }

  Iris iris() {
    return iris;
  }

  /** The document that all is about. */
  IRI iri() {
    return document;
  }

  CanonicalText text() {
    return text;
  }

  /** A part of the document. */
  IRI part(String... path) {
    return iris.part(document, path);
  }

  void add(IRI subject, IRI predicate, Value object) {
    model.add(subject, predicate, object);
  }

  /** Adds a statement unless there is nothing to say. */
  void addIfPresent(IRI subject, IRI predicate, @Nullable Value object) {
    if (object != null) {
      model.add(subject, predicate, object);
    }
  }

  /** A claim of this document: its class, its document, the words that say so, and the rule. */
  void claim(IRI subject, IRI type, Evidence evidence) {
    add(subject, RDF.TYPE, type);
    add(subject, ZM.inDocument, document);
    reads(subject, evidence);
  }

  /** Adds the words that say something and the rule that reads them. */
  void reads(IRI subject, Evidence evidence) {
    add(subject, ZM.evidence, words(evidence.span()));
    add(subject, ZM.rule, iris.rule(evidence.rule()));
    explain(subject, evidence, "");
  }

  /** Keeps why a claim says something, for those who ask. */
  void explain(IRI subject, Evidence evidence, String gives) {
    explanations.computeIfAbsent(subject, s -> new ArrayList<>(1)).add(evidence.explanation(gives));
  }

  /** Writes the words at a span as evidence and names them. */
  IRI words(TextSpan span) {
    TextSpan points = text.codePoints(span);
    IRI evidence = iris.evidence(document, points);
    if (model.contains(evidence, RDF.TYPE, ZM.Evidence)) {
      return evidence;
    }
    Literal start = integer(points.start());
    Literal end = integer(points.end());
    Literal quote = plain(text.quote(span));
    add(evidence, RDF.TYPE, ZM.Evidence);
    add(evidence, OA.hasSource, document);
    add(evidence, ZM.start, start);
    add(evidence, ZM.end, end);
    add(evidence, ZM.quote, quote);
    IRI position = Values.iri(evidence.stringValue() + "#position");
    add(evidence, OA.hasSelector, position);
    add(position, RDF.TYPE, OA.TextPositionSelector);
    add(position, OA.start, start);
    add(position, OA.end, end);
    IRI words = Values.iri(evidence.stringValue() + "#quote");
    add(evidence, OA.hasSelector, words);
    add(words, RDF.TYPE, OA.TextQuoteSelector);
    add(words, OA.exact, quote);
    return evidence;
  }

  /** Says why, in both languages. */
  void because(IRI subject, IRI property, Reason reason) {
    add(subject, property, chinese(reason.zh()));
    add(subject, property, Values.literal(reason.en(), "en"));
  }

  /** An exact string: a name as written, a code, a quote. */
  static Literal plain(String value) {
    return Values.literal(value);
  }

  /** Chinese words to be read by people. */
  static Literal chinese(String words) {
    return Values.literal(words, "zh");
  }

  static Literal integer(int value) {
    return Values.literal(Integer.toString(value), XSD.INTEGER);
  }

  /** A decimal in its shortest plain form: 10 and 10.0 are the same literal. */
  static Literal decimal(BigDecimal value) {
    return Values.literal(value.stripTrailingZeros().toPlainString(), XSD.DECIMAL);
  }

  static Literal year(int year) {
    return Values.literal(Year.of(year).toString(), XSD.GYEAR);
  }

  static Literal bool(boolean value) {
    return Values.literal(value);
  }
}
