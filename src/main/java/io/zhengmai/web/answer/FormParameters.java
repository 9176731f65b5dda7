package io.zhengmai.web.answer;

import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters in {@code application/x-www-form-urlencoded}, every value of each kept in order. */
public final class FormParameters {
  private FormParameters() {}

  /** Reads parameters; none from null. */
  public static Map<String, List<String>> parse(@Nullable String encoded) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (encoded == null || encoded.isEmpty()) {
      return parameters;
    }
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
    return parameters;
  }

  /**
   * The only value of a parameter; null where there is none.
   *
   * @throws ProblemException 400 where there are several
   */
  public static @Nullable String single(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual(name + "：只能给出一次", name + " may be given only once"));
    }
    return values.isEmpty() ? null : values.get(0);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual("百分号编码有误：" + text, "Broken percent-encoding: " + text));
    }
  }
}
