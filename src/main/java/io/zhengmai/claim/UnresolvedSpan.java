package io.zhengmai.claim;

/**
 * Words that look like a fact but could not be read as one.
 *
 * @param section the id of its section, {@code preamble} or {@code tail}
 * @param reason for a curator: what was expected and what stood there
 */
public record UnresolvedSpan(String section, String reason, Evidence evidence) {}
