package io.zhengmai.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.zhengmai.query.Bilingual;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A problem detail (RFC 9457). Its type is {@code about:blank}: the status and title say what it
 * is.
 *
 * @param words what is wrong with this request, for the person who made it
 * @param extensions further members, such as the line and column of a mistake
 */
public record Problem(ProblemType type, Bilingual words, Map<String, Object> extensions) {
  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String ATTRIBUTE = Problem.class.getName();

  private static final ObjectMapper JSON = new ObjectMapper();

  public Problem {
    extensions = new LinkedHashMap<>(extensions);
  }

  public Problem(ProblemType type, Bilingual words) {
    this(type, words, Map.of());
  }

  /** What is wrong, in both languages. */
  public String detail() {
    return words.zh().equals(words.en()) ? words.zh() : words.zh() + " " + words.en();
  }

  /** The problem that an answer carries, for what shows it to people. */
  public static Optional<Problem> of(HttpResponse<?> response) {
    return response.getAttribute(ATTRIBUTE, Problem.class);
  }

  /** Puts the problem into an answer. */
  MutableHttpResponse<byte[]> into(MutableHttpResponse<?> response) {
    response.setAttribute(ATTRIBUTE, this);
    return response
        .contentType(MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .body(json(type.title(), detail()));
  }

  /** The answer that carries this problem. */
  public MutableHttpResponse<byte[]> response() {
    MutableHttpResponse<byte[]> response =
        into(HttpResponse.status(HttpStatus.valueOf(type.status())));
    return switch (type) {
      // RFC 9110, section 15.5.2: an answer 401 says how to identify oneself.
      case UNAUTHORIZED -> response.header("WWW-Authenticate", "Bearer");
      case BUSY, NOT_READY -> response.header("Retry-After", "5");
      default -> response;
    };
  }

  /** The problem in one language, for a client that asks for it. */
  public byte[] json(Function<Bilingual, String> language) {
    return json(language.apply(type.words()), language.apply(words));
  }

  private byte[] json(String title, String detail) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("title", title);
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
