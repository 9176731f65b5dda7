package io.zhengmai.web.page;

import io.micronaut.http.HttpRequest;
import io.zhengmai.web.answer.FormParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page on this server: its path and the parameters that say what it shows.
 *
 * @param path percent-encoded
 * @param parameters every value of each, in order
 */
public record Address(String path, Map<String, List<String>> parameters) {
  public Address {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    parameters = copy;
  }

  /** The address that a request asked for. */
  public static Address of(HttpRequest<?> request) {
    return new Address(
        request.getUri().getRawPath(), FormParameters.parse(request.getUri().getRawQuery()));
  }

  /** The same page with one parameter changed; null leaves it out. */
  public Address with(String name, @Nullable Object value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, List.of(value.toString()));
    }
    return new Address(path, changed);
  }

  /** The same parameters of another path. */
  public Address at(String other) {
    return new Address(other, parameters);
  }

  /** The only or first value of a parameter; empty where there is none. */
  public String value(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  boolean isUnder(String parent) {
    return path.equals(parent) || (!parent.equals("/") && path.startsWith(parent + "/"));
  }

  /** Where a reader goes to choose a theme and come back here. */
  public String theme(Theme theme) {
    return "/theme?choose=" + theme.code() + "&to=" + encode(href());
  }

  /** As a link has it. */
  public String href() {
    StringJoiner query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
    List<String> pairs = new ArrayList<>();
    parameters.forEach(
        (name, values) -> values.forEach(v -> pairs.add(encode(name) + "=" + encode(v))));
    pairs.forEach(query::add);
    return query.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
