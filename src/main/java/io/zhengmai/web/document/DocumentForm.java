package io.zhengmai.web.document;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.zhengmai.format.Negotiation;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The forms in which a document is given. */
enum DocumentForm {
  PAGE("html", "text/html"),
  TEXT("txt", "text/plain"),
  JSON("json", "application/json");

  private final String name;
  private final String mediaType;

  DocumentForm(String name, String mediaType) {
    this.name = name;
    this.mediaType = mediaType;
  }

  /**
   * The form that a request asks for: {@code ?format=} where it is given, otherwise {@code Accept};
   * the text where it takes any.
   *
   * @throws ProblemException 406 with the forms there are
   */
  static DocumentForm of(HttpRequest<?> request) {
    String asked = request.getParameters().get("format");
    if (asked != null) {
      return Stream.of(values())
          .filter(f -> f.name.equals(asked))
          .findFirst()
          .orElseThrow(() -> none("format=" + asked));
    }
    String accept = Formats.accept(request);
    String type =
        Negotiation.type(accept, List.of(TEXT.mediaType, PAGE.mediaType, JSON.mediaType))
            .orElseThrow(() -> none("Accept: " + accept));
    return Stream.of(values()).filter(f -> f.mediaType.equals(type)).findFirst().orElseThrow();
  }

  MutableHttpResponse<byte[]> answer(byte[] body) {
    return HttpResponse.ok(body).contentType(mediaType + ";charset=utf-8").header("Vary", "Accept");
  }

  private static ProblemException none(String asked) {
    return new ProblemException(
        ProblemType.NOT_ACCEPTABLE,
        new Bilingual(asked + "：文件没有这种格式", asked + ": a document has no such format"),
        Map.of("formats", Stream.of(values()).map(f -> f.name).toList()));
  }
}
