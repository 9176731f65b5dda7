package io.zhengmai.web.answer;

import io.micronaut.http.HttpRequest;
import io.zhengmai.format.Negotiation;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which format a request asks for: {@code ?format=} where it is given, otherwise {@code Accept}.
 */
public final class Formats {
  private Formats() {}

  /**
   * The format of the answer.
   *
   * @throws ProblemException 406 with the formats there are
   */
  public static ResultFormat of(HttpRequest<?> request, ResultKind kind) {
    return of(request, request.getParameters().get("format"), kind);
  }

  /** The same, with the format's name from elsewhere, such as a form; null where none is given. */
  public static ResultFormat of(HttpRequest<?> request, @Nullable String name, ResultKind kind) {
    return of(request, name, ResultFormat.of(kind));
  }

  /** The same, among formats on offer, the preferred one first. */
  public static ResultFormat of(
      HttpRequest<?> request, @Nullable String name, List<ResultFormat> offered) {
    if (name != null && !name.isBlank()) {
      return ResultFormat.named(name, offered).orElseThrow(() -> none("format=" + name, offered));
    }
    String accept = accept(request);
    return Negotiation.choose(accept, offered)
        .orElseThrow(() -> none("Accept: " + accept, offered));
  }

  /** The whole header, which may stand on several lines; null where there is none. */
  public static @Nullable String accept(HttpRequest<?> request) {
    List<String> lines = request.getHeaders().getAll("Accept");
    return lines.isEmpty() ? null : String.join(",", lines);
  }

  private static ProblemException none(String asked, List<ResultFormat> formats) {
    return new ProblemException(
        ProblemType.NOT_ACCEPTABLE,
        new Bilingual(asked + "：此结果没有这种格式", asked + ": there is no such format of this result"),
        Map.of(
            "formats", formats.stream().map(ResultFormat::extension).toList(),
            "mediaTypes", formats.stream().map(ResultFormat::mediaType).toList()));
  }
}
