package io.zhengmai.explore.document;

import io.zhengmai.explore.Named;

/**
 * Another document that this one names.
 *
 * @param relation what the other is to this one: what it is based on, replaces or repeals
 */
public record CitationNote(Named cited, Named relation, Span span) {}
