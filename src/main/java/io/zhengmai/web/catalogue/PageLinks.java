package io.zhengmai.web.catalogue;

import io.zhengmai.query.Arguments;
import io.zhengmai.query.CannedQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Link} (RFC 8288) of an answer: the request said in full, with all defaults and
 * the IRIs of things ({@code canonical}), and the other pages ({@code first, prev, next, last}).
 */
final class PageLinks {
  /** Longer headers are more than many clients read. */
  private static final int LONGEST = 6000;

  private final String path;
  private final Arguments arguments;
  private final @Nullable String format;
  private final List<String> links = new ArrayList<>();

  private PageLinks(CannedQuery query, Arguments arguments, @Nullable String format) {
    this.path = "/queries/" + URLEncoder.encode(query.name(), StandardCharsets.UTF_8);
    this.arguments = arguments;
    this.format = format;
  }

  /**
   * The value of the header; empty where it would be too long.
   *
   * @param format as the request names it; null where it does not
   * @param total how many rows there are in all; null where that is not known
   */
  static Optional<String> of(
      CannedQuery query, Arguments arguments, @Nullable String format, @Nullable Long total) {
    PageLinks links = new PageLinks(query, arguments, format);
    links.add("canonical", arguments.offset());
    if (arguments.windowed()) {
      links.pages(total);
    }
    String header = String.join(", ", links.links);
    return header.length() > LONGEST ? Optional.empty() : Optional.of(header);
  }

  private void pages(@Nullable Long total) {
    long offset = arguments.offset();
    Long limit = arguments.limit();
    if (limit == null || limit == 0) {
      return;
    }
    add("first", 0);
    if (offset > 0) {
      add("prev", Math.max(0, offset - limit));
    }
    if (total != null && offset + limit < total) {
      add("next", offset + limit);
    }
    if (total != null) {
      add("last", lastPage(offset % limit, limit, total));
    }
  }

  /** Where the last page starts, if pages start where this one does. */
  private static long lastPage(long shift, long limit, long total) {
    return total <= shift ? 0 : shift + (total - shift - 1) / limit * limit;
  }

  private void add(String relation, long offset) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(arguments.words());
    if (arguments.limit() != null) {
      parameters.put("limit", List.of(String.valueOf(arguments.limit())));
    }
    if (offset > 0) {
      parameters.put("offset", List.of(String.valueOf(offset)));
    }
    if (format != null) {
      parameters.put("format", List.of(format));
    }
    String query =
        parameters.entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(v -> encode(e.getKey()) + "=" + encode(v)))
            .collect(Collectors.joining("&"));
    links.add("<" + path + (query.isEmpty() ? "" : "?" + query) + ">; rel=\"" + relation + "\"");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
