package io.zhengmai.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A problem detail (RFC 9457). Its type is {@code about:blank}: the status and title say what it
 * is.
 *
 * @param detail what is wrong with this request, for the person who made it
 * @param extensions further members, such as the line and column of a mistake
 */
public record Problem(ProblemType type, String detail, Map<String, Object> extensions) {
  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final ObjectMapper JSON = new ObjectMapper();

  public Problem {
    extensions = new LinkedHashMap<>(extensions);
  }

  public Problem(ProblemType type, String detail) {
    this(type, detail, Map.of());
  }

  /** The answer that carries this problem. */
  public MutableHttpResponse<byte[]> response() {
    MutableHttpResponse<byte[]> response =
        HttpResponse.<byte[]>status(HttpStatus.valueOf(type.status()))
            .contentType(MEDIA_TYPE)
            .header("Cache-Control", "no-store")
            .body(json());
    return switch (type) {
      // RFC 9110, section 15.5.2: an answer 401 says how to identify oneself.
      case UNAUTHORIZED -> response.header("WWW-Authenticate", "Bearer");
      case BUSY, NOT_READY -> response.header("Retry-After", "5");
      default -> response;
    };
  }

  byte[] json() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("title", type.title());
    members.put("status", type.status());
    members.put("detail", detail);
    members.putAll(extensions);
    try {
      return JSON.writeValueAsBytes(members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem that is no JSON: " + this, e);
    }
  }
}
