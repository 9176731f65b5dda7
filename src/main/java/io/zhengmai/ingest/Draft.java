package io.zhengmai.ingest;

import io.zhengmai.graph.DocumentGraph;

/** A document that was read and need not be in the store. */
public record Draft(DocumentGraph graph, IngestionReport report) {
  /** What became of a draft that was to be kept. */
  public enum Fate {
    /** It is new in the store. */
    ADDED,
    /** The store had the same already. */
    KNOWN,
    /** It took the place of another reading of the same document. */
    REPLACED,
    /** The store has another reading of the same document, and kept that. */
    DIFFERS
  }
}
