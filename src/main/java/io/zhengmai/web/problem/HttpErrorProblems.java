package io.zhengmai.web.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.zhengmai.query.Bilingual;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the errors of the HTTP layer itself (no such path, wrong method, too large a body …) the
 * form of every other problem. What is inside a server error is logged and not sent.
 */
@Singleton
@Primary
final class HttpErrorProblems implements ErrorResponseProcessor<byte[]> {
  private static final Logger LOG = LoggerFactory.getLogger(HttpErrorProblems.class);

  @Override
  public MutableHttpResponse<byte[]> processResponse(
      ErrorContext error, MutableHttpResponse<?> response) {
    ProblemType type = ProblemType.ofStatus(response.code());
    String path = error.getRequest().getPath();
    if (type == ProblemType.INTERNAL) {
      LOG.error(
          "{} {}", error.getRequest().getMethodName(), path, error.getRootCause().orElse(null));
      return new Problem(type, INTERNAL_DETAIL, Map.of()).into(response);
    }
    List<String> allowed =
        response.getHeaders().getAll("Allow").stream()
            .flatMap(line -> Stream.of(line.split("\\s*,\\s*")))
            .sorted()
            .toList();
    Map<String, Object> extensions = allowed.isEmpty() ? Map.of() : Map.of("allow", allowed);
    return new Problem(type, detail(type, path), extensions).into(response);
  }

  private static final Bilingual INTERNAL_DETAIL =
      new Bilingual("服务器未能回答，原因见服务器日志。", "The server could not answer. Its log says why.");

  private static Bilingual detail(ProblemType type, String path) {
    return switch (type) {
      case NOT_FOUND ->
          new Bilingual(
              path + "：此处没有内容。请核对地址，或从总览与搜索找起。",
              "Nothing is here: " + path + ". See / for what there is.");
      case METHOD_NOT_ALLOWED ->
          new Bilingual(path + "：此路径不支持该方法。", "This method is not for " + path);
      case TOO_LARGE -> new Bilingual("请求体超过上限。", "The body is larger than the server takes.");
      case UNSUPPORTED_MEDIA_TYPE ->
          new Bilingual("不接受该 Content-Type。", "The body's Content-Type is not taken here.");
      default -> new Bilingual("请求无法解析。", "The request could not be read.");
    };
  }
}
