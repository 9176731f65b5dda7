package io.zhengmai.format;

/** What a result is, and so which formats can hold it. */
public enum ResultKind {
  /** Rows of a SELECT. */
  BINDINGS,
  /** The answer of an ASK. */
  BOOLEAN,
  /** Triples of a CONSTRUCT or DESCRIBE, or one named graph. */
  GRAPH,
  /** Several named graphs. */
  DATASET,
  /** Rows of a SELECT that are the edges of a network. */
  NETWORK
}
