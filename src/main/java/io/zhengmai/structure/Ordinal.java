package io.zhengmai.structure;

/**
 * An ordinal found in a text.
 *
 * @param rank place of its style among the styles, 0 for the outermost
 * @param number its number; 0 for a bullet
 * @param end the offset after it
 */
record Ordinal(int rank, int number, int start, int end) {}
