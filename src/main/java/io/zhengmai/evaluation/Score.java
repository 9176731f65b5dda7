package io.zhengmai.evaluation;

/**
 * How much of what should be read was read.
 *
 * @param found rows of the output that match a row of the annotation, one to one
 * @param output rows of the output
 * @param gold rows of the annotation
 */
public record Score(int found, int output, int gold) {
  public Score {
    if (found < 0 || found > output || found > gold) {
      throw new IllegalArgumentException(found + " found of " + output + " and " + gold);
    }
  }

  /** The share of the output that is right; 1 where nothing was to be read and nothing was. */
  public double precision() {
    if (output == 0) {
      return gold == 0 ? 1 : 0;
    }
    return (double) found / output;
  }

  /** The share of the annotation that was found; 1 where there was nothing to find. */
  public double recall() {
    return gold == 0 ? 1 : (double) found / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  Score plus(Score other) {
    return new Score(found + other.found, output + other.output, gold + other.gold);
  }
}
