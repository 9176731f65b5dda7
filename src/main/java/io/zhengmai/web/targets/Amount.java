package io.zhengmai.web.targets;

import io.zhengmai.analysis.Bound;
import io.zhengmai.analysis.TargetRow;
import java.math.BigDecimal;
import org.eclipse.rdf4j.model.Literal;
import org.jspecify.annotations.Nullable;

/** The value of a target in figures. */
final class Amount {
  private Amount() {}

  /** {@code ≥ 15}, {@code 20–30}, {@code +5}: with its sign, without its unit. */
  static String of(TargetRow target) {
    String sign = target.bound().map(Bound::sign).orElse("");
    String number =
        target.value() != null
            ? number(target.value())
            : number(target.low()) + "–" + number(target.high());
    boolean close = sign.isEmpty() || sign.endsWith("+") || sign.endsWith("−");
    return sign + (close ? "" : " ") + number;
  }

  /** The same with the unit: {@code ≥ 15%}, {@code 20–30 家}. */
  static String withUnit(TargetRow target) {
    boolean close = target.unit().isEmpty() || target.unit().equals("%");
    return of(target) + (close ? "" : " ") + target.unit();
  }

  private static String number(@Nullable Literal number) {
    if (number == null) {
      return "?";
    }
    try {
      BigDecimal value = number.decimalValue();
      return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return number.getLabel();
    }
  }
}
