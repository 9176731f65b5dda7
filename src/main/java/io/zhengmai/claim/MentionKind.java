package io.zhengmai.claim;

/**
 * What sort of thing a mention names; the constants in lower camel case are the gold files' types.
 */
public enum MentionKind {
  INDUSTRY("industry"),
  PRODUCT("product"),
  BRAND("brand"),
  HONOUR("honour"),
  STANDARD("standard"),
  POLICY_DOCUMENT("policyDocument"),
  PROGRAMME("programme"),
  ORGANISATION("organisation"),
  REGION("region"),
  EVENT("event"),
  PLATFORM("platform"),
  MATERIAL("material");

  private final String code;

  MentionKind(String code) {
    this.code = code;
  }

  /** The name used in JSON and in IRIs. */
  public String code() {
    return code;
  }
}
