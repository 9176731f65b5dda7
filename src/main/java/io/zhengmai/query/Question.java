package io.zhengmai.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A canned query with values, and what to call it where it is asked.
 *
 * @param name unique where it is asked
 * @param query the name of the canned query
 * @param values by parameter
 */
public record Question(
    String name, Bilingual title, String query, Map<String, List<String>> values) {
  public Question {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((parameter, words) -> copy.put(parameter, List.copyOf(words)));
    values = copy;
  }

  /** The same with one more value. */
  public Question with(String parameter, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(parameter, List.of(value));
    return new Question(name, title, query, more);
  }

  /** Where this server answers it, as a link has it. */
  public String href() {
    String given =
        values.entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(v -> encode(e.getKey()) + "=" + encode(v)))
            .collect(Collectors.joining("&"));
    return "/queries/" + encode(query) + (given.isEmpty() ? "" : "?" + given);
  }

  /**
   * Where this server gives the whole answer in a format.
   *
   * @param extension of the format
   */
  public String in(String extension) {
    return href() + (values.isEmpty() ? "?" : "&") + "format=" + encode(extension);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
