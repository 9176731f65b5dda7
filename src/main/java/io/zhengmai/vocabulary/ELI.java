package io.zhengmai.vocabulary;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The terms of the European Legislation Identifier ontology that the graph uses; fields are named
 * letter for letter.
 */
public final class ELI {
  public static final String NAMESPACE = "http://data.europa.eu/eli/ontology#";
  public static final String PREFIX = "eli";
  public static final Namespace NS = new SimpleNamespace(PREFIX, NAMESPACE);

  public static final IRI LegalResource = Values.iri(NAMESPACE, "LegalResource");
  public static final IRI title = Values.iri(NAMESPACE, "title");
  public static final IRI id_local = Values.iri(NAMESPACE, "id_local");
  public static final IRI date_document = Values.iri(NAMESPACE, "date_document");
  public static final IRI based_on = Values.iri(NAMESPACE, "based_on");
  public static final IRI repeals = Values.iri(NAMESPACE, "repeals");

  private ELI() {}
}
