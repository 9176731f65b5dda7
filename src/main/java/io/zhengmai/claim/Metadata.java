package io.zhengmai.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document as a whole.
 *
 * @param issuer the 发文机关
 * @param regionCode six digits of GB/T 2260 of the issuing region; 000000 for the state
 * @param region its name
 * @param documentNumber the 发文字号
 * @param effectiveFrom first year of the plan
 * @param effectiveTo last year of the plan
 */
public record Metadata(
    @Nullable Read<String> title,
    @Nullable Read<String> issuer,
    @Nullable Read<String> regionCode,
    @Nullable String region,
    @Nullable Read<String> documentNumber,
    @Nullable Read<LocalDate> issuedOn,
    @Nullable Read<Integer> effectiveFrom,
    @Nullable Read<Integer> effectiveTo,
    List<Read<String>> addressees,
    List<Citation> citations) {
  public Metadata {
    addressees = List.copyOf(addressees);
    citations = List.copyOf(citations);
  }

  /** The documents that this one implements. */
  public List<Citation> basedOn() {
    return citations.stream().filter(c -> c.relation() == Citation.Relation.BASED_ON).toList();
  }
}
