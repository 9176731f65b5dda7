package io.zhengmai.claim;

import io.zhengmai.resolution.Resolution;

/**
 * The first occurrence of a named thing in a section.
 *
 * @param surface as written
 * @param canonical its normalised name
 * @param section the id of its section, {@code preamble} or {@code tail}
 * @param managementMethod true for a {@link MentionKind#STANDARD} that is a management method
 *     (六西格玛)
 */
public record Mention(
    MentionKind kind,
    String surface,
    String canonical,
    String section,
    boolean managementMethod,
    Resolution thing,
    Evidence evidence) {}
