package io.zhengmai.analysis.alignment;

/** How alike two tasks are. */
final class Likeness {
  private final Weighed words;
  private final Weighed things;
  private final Weighed lines;
  private final Indicators indicators;

  Likeness(Weighed words, Weighed things, Weighed lines, Indicators indicators) {
    this.words = words;
    this.things = things;
    this.lines = lines;
    this.indicators = indicators;
  }

  /** From 0 to 1. */
  double of(int one, int other) {
    double sum = 0;
    double weights = 0;
    for (Ground ground : Ground.values()) {
      if (counts(ground, one, other)) {
        sum += ground.weight() * by(ground, one, other);
        weights += ground.weight();
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }

  /** Whether some ground is enough by itself to say that two tasks are about the same. */
  boolean isCarried(int one, int other) {
    for (Ground ground : Ground.values()) {
      if (by(ground, one, other) >= ground.enough()) {
        return true;
      }
    }
    return false;
  }

  private boolean counts(Ground ground, int one, int other) {
    return switch (ground) {
      case WORDS -> !words.isEmpty(one) || !words.isEmpty(other);
      case THINGS -> !things.isEmpty(one) || !things.isEmpty(other);
      case LINES -> !lines.isEmpty(one) || !lines.isEmpty(other);
      // Few tasks have targets: to have none is no difference.
      case INDICATORS -> !indicators.isEmpty(one) && !indicators.isEmpty(other);
    };
  }

  private double by(Ground ground, int one, int other) {
    return switch (ground) {
      case WORDS -> words.likeness(one, other);
      case THINGS -> things.likeness(one, other);
      case LINES -> lines.likeness(one, other);
      case INDICATORS -> indicators.likeness(one, other);
    };
  }
}
