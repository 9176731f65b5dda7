package io.zhengmai.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantified goal as annotated or as read.
 *
 * @param value one number, or the two ends of a range
 * @param measure true for a price or fee that the text enacts: to read one is neither right nor
 *     wrong
 * @param deadlineFromTask true where the deadline was annotated from the task, and need not be
 *     repeated
 */
record TargetRow(
    Annotations.Span span,
    List<Object> value,
    @Nullable String comparator,
    @Nullable String unit,
    @Nullable String deadline,
    boolean measure,
    boolean deadlineFromTask) {

  static TargetRow of(JsonNode row) {
    List<Object> value = new ArrayList<>();
    JsonNode written = row.path("value");
    if (written.isArray()) {
      value.add("range");
      written.forEach(end -> value.add(number(end)));
    } else {
      value.add(number(written));
    }
    return new TargetRow(
        Annotations.Span.of(row),
        value,
        Annotations.text(row, "comparator"),
        Annotations.text(row, "unit"),
        Annotations.text(row, "deadline"),
        "measure".equals(row.path("kind").asText()),
        "task".equals(row.path("deadlineFrom").asText()));
  }

  boolean matches(TargetRow other) {
    return span.overlaps(other.span) && value.equals(other.value);
  }

  /** 10 and 10.0 are the same number. */
  private static Object number(JsonNode node) {
    if (!node.isNumber()) {
      return node.asText();
    }
    BigDecimal plain = node.decimalValue().stripTrailingZeros();
    return plain.signum() == 0 ? BigDecimal.ZERO : plain;
  }
}
