package io.zhengmai.claim;

/** Where a document's metadata comes from. */
public enum Basis {
  /** A person wrote it into the sidecar. */
  SIDECAR("sidecar"),
  /** The text says it in so many words. */
  STATED("stated"),
  /** The text implies it. */
  INFERRED("inferred");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  /** The name used in JSON and in the ontology. */
  public String code() {
    return code;
  }
}
