package io.zhengmai.claim;

/** What an agency is to a task. */
public enum Role {
  /** 牵头. */
  LEAD("lead"),
  /** 配合, 参与, 协助. */
  COOPERATING("cooperating"),
  /** 责任单位, 负责 without a lead stated. */
  RESPONSIBLE("responsible"),
  /** 按职责分工负责. */
  DIVIDED_DUTY("dividedDuty");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** The name used in JSON and in the ontology. */
  public String code() {
    return code;
  }
}
