package io.zhengmai.claim;

/** Why an agency counts as the lead of a task. */
public enum LeadBasis {
  /** The list says 牵头. */
  STATED("stated"),
  /** The document declares that the first of each list leads (列第一位者为牵头单位，下同). */
  DECLARED("declared"),
  /**
   * First of a 责任单位 list that names no lead: an inference from the convention of 公文, not the text's
   * words.
   */
  FIRST_LISTED("firstListed");

  private final String code;

  LeadBasis(String code) {
    this.code = code;
  }

  /** The name used in JSON and in the ontology. */
  public String code() {
    return code;
  }
}
