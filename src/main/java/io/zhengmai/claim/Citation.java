package io.zhengmai.claim;

import org.jspecify.annotations.Nullable;

/**
 * Another document that this one names.
 *
 * @param documentNumber 国办发〔2016〕40号; null where the text gives none
 */
public record Citation(
    Relation relation, String title, @Nullable String documentNumber, Evidence evidence) {
  /** What the other document is to this one. */
  public enum Relation {
    /** 为贯彻落实…, 根据…. */
    BASED_ON,
    /** 代替, 取代. */
    REPLACES,
    /** 同时废止. */
    REPEALS
  }
}
