package io.zhengmai.architecture.broken.claim;

import io.zhengmai.architecture.broken.store.StoreOfClaims;
import org.eclipse.rdf4j.model.IRI;

/** Breaks the rules: the text side knows RDF4J and the store. */
public record ClaimWithIri(IRI iri, StoreOfClaims store) {}
