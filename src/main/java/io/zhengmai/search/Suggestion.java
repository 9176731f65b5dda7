package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import org.eclipse.rdf4j.model.IRI;

/**
 * A thing whose name somebody may be typing.
 *
 * @param name its best name
 * @param matched the name that what was typed is part of; the same as {@code name} where it is
 */
public record Suggestion(IRI iri, ThingKind kind, String name, String matched) {}
