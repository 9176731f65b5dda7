package io.zhengmai.web.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A linear axis that holds zero, with round numbers on it.
 *
 * @param from its left end
 * @param to its right end
 * @param step between two numbers
 */
public record Scale(double from, double to, double step) {
  /** So many steps at most. */
  private static final int STEPS = 5;

  /** Room on both sides, in percent of the width, where what goes beyond a value is drawn. */
  private static final double MARGIN = 5;

  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  /** The axis of values. */
  static Scale of(double least, double most) {
    double low = Math.min(0, least);
    double high = Math.max(0, most);
    if (low == high) {
      high = 1;
    }
    double step = step((high - low) / STEPS);
    return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
  }

  private static double step(double atLeast) {
    double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
    for (double round : ROUND) {
      // A step that is round but for the last digits of a double is round.
      if (round * power >= atLeast * (1 - 1e-9)) {
        return round * power;
      }
    }
    return ROUND[ROUND.length - 1] * power;
  }

  /** A number on the axis, and where it stands. */
  public record Tick(String label, String at) {}

  public List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    long count = Math.round((to - from) / step);
    for (long i = 0; i <= count; i++) {
      double value = from + i * step;
      ticks.add(new Tick(words(value), at(value)));
    }
    return ticks;
  }

  /** Where a value stands, in percent of the width, as SVG has it. */
  String at(double value) {
    double share = (value - from) / (to - from);
    return String.format(Locale.ROOT, "%.2f%%", MARGIN + share * (100 - 2 * MARGIN));
  }

  private String words(double value) {
    int decimals = Math.max(0, 1 - (int) Math.floor(Math.log10(step)));
    BigDecimal number = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
