package io.zhengmai.analysis.alignment;

/** By what tasks are matched, and how much it counts. */
public enum Ground {
  /** The words of the headings. */
  WORDS(0.5, 0.25),
  /** Industries and products. */
  THINGS(0.25, 0.3),
  /** Lines of agencies; alone they make no match: one line answers for much. */
  LINES(0.15, Double.POSITIVE_INFINITY),
  /** Indicators of targets. */
  INDICATORS(0.1, 0.6);

  private final double weight;
  private final double enough;

  Ground(double weight, double enough) {
    this.weight = weight;
    this.enough = enough;
  }

  /** Its share of the whole likeness. */
  double weight() {
    return weight;
  }

  /** The likeness from which on it may carry a match. */
  double enough() {
    return enough;
  }
}
