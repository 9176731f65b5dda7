package io.zhengmai.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Metadata that stands beside a text, written by a person. What is null here is read from the text.
 *
 * @param titleInferred true where the title is the curator's reading and not the text's own words
 * @param regionCode six digits of GB/T 2260
 * @param source where the text was obtained, as an address or in words
 */
public record Sidecar(
    @Nullable String title,
    boolean titleInferred,
    @Nullable String issuer,
    @Nullable String regionCode,
    @Nullable String documentNumber,
    @Nullable LocalDate issuedOn,
    @Nullable String source) {
  public static final Sidecar NONE = new Sidecar(null, false, null, null, null, null, null);
}
