package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import org.eclipse.rdf4j.model.IRI;

/**
 * A thing whose name somebody may be typing.
 *
 * @param matched the one of its names that what was typed is part of, or sounds like
 */
public record Suggestion(IRI iri, ThingKind kind, String matched) {}
