package io.zhengmai.web.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a heat map, 1 to 4, for counts up to a largest one. Their bounds grow by a factor:
 * few cells have many tasks, and a scale of equal parts would show those alone.
 */
public record Heat(int largest) {
  static final int STEPS = 4;

  /**
   * A step and the counts that it is for.
   *
   * @param from the least
   * @param to the greatest
   */
  public record Step(int number, int from, int to) {}

  /** The step of a count; 0 for none. */
  int step(int count) {
    if (count == 0) {
      return 0;
    }
    int step = 1;
    while (step < STEPS && count >= from(step + 1)) {
      step++;
    }
    return step;
  }

  /** The steps that counts can have. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int step = 1; step <= STEPS; step++) {
      int from = from(step);
      int to = step == STEPS ? largest : from(step + 1) - 1;
      if (from <= to) {
        steps.add(new Step(step, from, to));
      }
    }
    return steps;
  }

  private int from(int step) {
    return step == 1 ? 1 : (int) Math.ceil(Math.pow(largest, (step - 1) / (double) STEPS) + 1e-9);
  }
}
