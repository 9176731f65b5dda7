package io.zhengmai.graph;

import io.zhengmai.claim.Evidence;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.TextSpan;
import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.ZM;
import java.math.BigDecimal;
import java.time.Year;
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
  /** The rule named as evidence for what the outline itself says. */
  static final String OUTLINE_RULE = "structure/outline";

  /** The rule named as evidence for a leaf section being a task. */
  static final String TASK_RULE = "structure/task";

  private final Model model = new LinkedHashModel();
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

  /** A claim of this document: its class, its document and the words that say so. */
  void claim(IRI subject, IRI type, IRI evidence) {
    add(subject, RDF.TYPE, type);
    add(subject, ZM.inDocument, document);
    add(subject, ZM.evidence, evidence);
  }

  IRI evidence(Evidence evidence) {
    return evidence(evidence.span(), evidence.rule());
  }

  /** Writes the words at a span as evidence and names them. */
  IRI evidence(TextSpan span, String rule) {
    TextSpan points = text.codePoints(span);
    IRI evidence = iris.evidence(document, points);
    boolean known = model.contains(evidence, RDF.TYPE, ZM.Evidence);
    add(evidence, ZM.rule, plain(rule));
    if (known) {
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
