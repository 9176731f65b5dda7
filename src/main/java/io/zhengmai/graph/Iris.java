package io.zhengmai.graph;

import io.zhengmai.document.TextSpan;
import java.net.URI;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;

/**
 * Names every thing of the graph. All IRIs of things are made here, from content alone: the same
 * thing has the same IRI in every run and on every machine.
 *
 * <p>A thing is {@code <base>id/<kind>/<key>}; parts of a document hang under the document. Keys
 * are codes where there are codes, otherwise names (see {@link IriSegment}).
 */
public final class Iris {
  /** The base of the published graph. */
  public static final String DEFAULT_BASE = "https://w3id.org/zhengmai/";

  private final String base;

  private Iris(String base) {
    this.base = base;
  }

  /** Names things under {@link #DEFAULT_BASE}. */
  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  /**
   * Names things under another base.
   *
   * @param base an absolute IRI that ends in {@code /}
   * @throws IllegalArgumentException if it is not
   */
  public static Iris of(String base) {
    if (!base.endsWith("/") || !URI.create(base).isAbsolute()) {
      throw new IllegalArgumentException("a base is an absolute IRI ending in /, not " + base);
    }
    return new Iris(base);
  }

  public String base() {
    return base;
  }

  /**
   * A thing that is no part of a document.
   *
   * @param kind the folder of its IRI: {@code agency}, {@code region}, {@code industry} …
   */
  public IRI thing(String kind, String key) {
    return Values.iri(base + "id/" + kind + "/" + IriSegment.of(key));
  }

  public IRI document(String key) {
    return thing("document", key);
  }

  public IRI agency(String officialName) {
    return thing("agency", officialName);
  }

  public IRI agencyGroup(String designation) {
    return thing("agency-group", designation);
  }

  public IRI agencyLine(String key) {
    return thing("agency-line", key);
  }

  public IRI region(String code) {
    return thing("region", code);
  }

  /** A rule by which documents are read. */
  public IRI rule(String id) {
    return thing("rule", id);
  }

  /** The program that read a document, at one version. */
  public IRI software(String name, String version) {
    return part(thing("software", name), version);
  }

  /**
   * The same statements about the things of this base: reference data is written for {@link
   * #DEFAULT_BASE}. Terms of the ontology stay as they are.
   */
  public Model rebase(Model model) {
    if (base.equals(DEFAULT_BASE)) {
      return model;
    }
    Model rebased = new LinkedHashModel();
    for (Statement s : model) {
      rebased.add((Resource) rebase(s.getSubject()), s.getPredicate(), rebase(s.getObject()));
    }
    return rebased;
  }

  private Value rebase(Value value) {
    String things = DEFAULT_BASE + "id/";
    return value instanceof IRI iri && iri.stringValue().startsWith(things)
        ? Values.iri(base + iri.stringValue().substring(DEFAULT_BASE.length()))
        : value;
  }

  /** A part of a document or of one of its parts: {@code …/task/2.1.3/responsibility/1}. */
  IRI part(IRI whole, String... path) {
    StringBuilder iri = new StringBuilder(whole.stringValue());
    for (String segment : path) {
      iri.append('/').append(IriSegment.of(segment));
    }
    return Values.iri(iri.toString());
  }

  /** The part of a document at an outline position; also {@code preamble} and {@code tail}. */
  IRI section(IRI document, String id) {
    return part(document, "section", id);
  }

  /**
   * A task of a document.
   *
   * @param item 0 where the section is one task
   */
  IRI task(IRI document, String section, int item) {
    IRI task = part(document, "task", section);
    return item == 0 ? task : part(task, "item", Integer.toString(item));
  }

  /** The evidence at a span, in code points. */
  IRI evidence(IRI document, TextSpan codePoints) {
    return part(document, "evidence", codePoints.start() + "-" + codePoints.end());
  }

  /** The named graph that holds what was read from a document. */
  public IRI documentGraph(String key) {
    return graph("document", key);
  }

  /** The named graph of the ontology. */
  public IRI ontologyGraph() {
    return graph("ontology");
  }

  /** The named graph of the reference data. */
  public IRI referenceGraph() {
    return graph("reference");
  }

  /** The named graph of curators' corrections. */
  public IRI curationGraph() {
    return graph("curation");
  }

  private IRI graph(String... path) {
    return part(Values.iri(base + "id/graph"), path);
  }
}
