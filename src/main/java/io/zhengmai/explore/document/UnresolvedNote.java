package io.zhengmai.explore.document;

/**
 * Words that look like a fact and could not be read as one.
 *
 * @param reason for a curator, in Chinese
 */
public record UnresolvedNote(Span span, String quote, String reason) {}
