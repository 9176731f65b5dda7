package io.zhengmai.structure;

/**
 * An ordinal found in a text.
 *
 * @param rank place of its style among the styles, 0 for the outermost
 * @param number its number; 0 for a bullet
 * @param end the offset after it
 * @param above in a number with points, what stands before the last: 2 in 2.1, 201 in 2.1.1; 0 in
 *     any other
 */
record Ordinal(int rank, int number, int start, int end, int above) {
  /** The number with those above it that it tells: 201 for 2.1. */
  int whole() {
    return Numerals.PARTS * above + number;
  }
}
