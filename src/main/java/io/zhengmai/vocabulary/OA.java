package io.zhengmai.vocabulary;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The terms of the Web Annotation vocabulary that the graph uses; fields are named letter for
 * letter.
 */
public final class OA {
  public static final String NAMESPACE = "http://www.w3.org/ns/oa#";
  public static final String PREFIX = "oa";
  public static final Namespace NS = new SimpleNamespace(PREFIX, NAMESPACE);

  public static final IRI SpecificResource = Values.iri(NAMESPACE, "SpecificResource");
  public static final IRI TextPositionSelector = Values.iri(NAMESPACE, "TextPositionSelector");
  public static final IRI TextQuoteSelector = Values.iri(NAMESPACE, "TextQuoteSelector");
  public static final IRI hasSource = Values.iri(NAMESPACE, "hasSource");
  public static final IRI hasSelector = Values.iri(NAMESPACE, "hasSelector");
  public static final IRI start = Values.iri(NAMESPACE, "start");
  public static final IRI end = Values.iri(NAMESPACE, "end");
  public static final IRI exact = Values.iri(NAMESPACE, "exact");

  private OA() {}
}
