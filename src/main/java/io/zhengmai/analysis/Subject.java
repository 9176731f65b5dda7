package io.zhengmai.analysis;

import org.eclipse.rdf4j.model.IRI;

/**
 * An industry that can be compared.
 *
 * @param provinces that have tasks which act on it, not counting those on what is narrower
 * @param tasks of these provinces
 */
public record Subject(IRI industry, int provinces, int tasks) {}
