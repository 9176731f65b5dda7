package io.zhengmai.web.mcp;

import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, as words: every value of each. */
record ToolArguments(Map<String, List<String>> values) {
  /** Reads what a client sent; a list is several values, null is none. */
  static ToolArguments of(@Nullable Map<String, Object> sent) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (sent != null) {
      sent.forEach((name, value) -> values.put(name, words(value)));
    }
    return new ToolArguments(values);
  }

  private static List<String> words(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof Collection<?> all) {
      return all.stream().flatMap(each -> words(each).stream()).toList();
    }
    boolean round =
        value instanceof Double number && number == Math.rint(number) && !number.isInfinite();
    return List.of(
        round ? new BigDecimal(value.toString()).toBigInteger().toString() : value.toString());
  }

  /** The first value of an argument; empty where there is none. */
  String first(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.get(0).strip();
  }

  /**
   * The value of an argument that is needed.
   *
   * @throws ProblemException if it is missing
   */
  String needed(String name) {
    String value = first(name);
    if (value.isEmpty()) {
      throw new ProblemException(
          ProblemType.BAD_PARAMETERS, new Bilingual("缺少 " + name, name + " is missing"));
    }
    return value;
  }
}
