package io.zhengmai.resolution;

import io.zhengmai.lexicon.Reason;

/** What became of a name: a known thing, a new one, or none with the reason why. */
public sealed interface Resolution {
  /**
   * A thing that the reference data describes.
   *
   * @param key its key there: a code where one exists, otherwise its normalised name
   * @param label its preferred Chinese name
   */
  record Known(String key, String label) implements Resolution {}

  /**
   * A thing known from the text alone, minted under its normalised name for a curator to look at.
   *
   * @param reason why it could not be placed
   */
  record Minted(String key, String label, Reason reason) implements Resolution {}

  /** No thing can be named. */
  record Unresolved(Reason reason) implements Resolution {}
}
