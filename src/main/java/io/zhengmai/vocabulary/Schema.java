package io.zhengmai.vocabulary;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;

/** The terms of schema.org that the graph uses; fields are named letter for letter. */
public final class Schema {
  public static final String NAMESPACE = "https://schema.org/";
  public static final String PREFIX = "schema";
  public static final Namespace NS = new SimpleNamespace(PREFIX, NAMESPACE);

  public static final IRI Brand = Values.iri(NAMESPACE, "Brand");
  public static final IRI softwareVersion = Values.iri(NAMESPACE, "softwareVersion");

  private Schema() {}
}
