package io.zhengmai.claim;

import io.zhengmai.lexicon.Reason;

/**
 * Words that look like a fact but could not be read as one.
 *
 * @param section the id of its section, {@code preamble} or {@code tail}
 * @param reason for a curator: what was expected and what stood there
 */
public record UnresolvedSpan(String section, Reason reason, Evidence evidence) {}
