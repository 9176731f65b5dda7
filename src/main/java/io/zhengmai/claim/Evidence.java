package io.zhengmai.claim;

import io.zhengmai.document.TextSpan;

/**
 * Where a fact stands in the canonical text and what read it.
 *
 * @param span the words that say so; the quote is the text at this span
 * @param rule the id of the rule that read them, as its data file names it
 */
public record Evidence(TextSpan span, String rule) {}
