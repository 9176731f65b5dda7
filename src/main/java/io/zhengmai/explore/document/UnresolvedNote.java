package io.zhengmai.explore.document;

import io.zhengmai.query.Bilingual;

/**
 * Words that look like a fact and could not be read as one.
 *
 * @param reason for a curator
 */
public record UnresolvedNote(Span span, String quote, Bilingual reason) {}
