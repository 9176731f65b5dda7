package io.zhengmai.web.upload;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.answer.Multipart;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document that somebody sent.
 *
 * @param name what its kind is called, never the client's name for it
 * @param title what the client calls it, to be shown
 * @param fields of the form that it came with
 */
record Upload(String name, String title, byte[] content, Map<String, String> fields) {
  /** The largest file, in bytes: scans with a text layer are a few million. */
  static final int LARGEST = 8_000_000;

  /**
   * Reads a request: a file or pasted words in a form, or the document as the body.
   *
   * @throws ProblemException 413 where it is too large, 415 where no document is sent in such a
   *     type, 422 where it is not one document
   */
  static Upload of(HttpRequest<?> request, byte[] body) {
    String type = request.getContentType().map(MediaType::getName).orElse(null);
    Upload upload =
        MediaType.MULTIPART_FORM_DATA.equals(type)
            ? form(Multipart.parts(String.valueOf(request.getHeaders().get("Content-Type")), body))
            : of("", type, body, Map.of());
    if (upload.content().length > LARGEST) {
      throw new ProblemException(
          ProblemType.TOO_LARGE,
          new Bilingual(
              "文件超过 " + LARGEST / 1_000_000 + " MB 的上限",
              "The file is larger than " + LARGEST / 1_000_000 + " MB"),
          Map.of("limit", LARGEST));
    }
    return upload;
  }

  private static Upload form(List<Multipart.Part> parts) {
    Map<String, String> fields = new LinkedHashMap<>();
    parts.stream()
        .filter(part -> part.fileName() == null)
        .forEach(part -> fields.putIfAbsent(part.name(), part.words().strip()));
    List<Multipart.Part> chosen =
        parts.stream()
            .filter(part -> part.fileName() != null && !part.fileName().isEmpty())
            .toList();
    List<Multipart.Part> files = chosen.stream().filter(p -> p.content().length > 0).toList();
    String pasted = fields.getOrDefault("text", "");
    if (files.isEmpty() && pasted.isEmpty()) {
      throw new ProblemException(
          ProblemType.UNREADABLE,
          chosen.isEmpty()
              ? new Bilingual("没有收到文件，也没有粘贴的正文", "No file came, and no text")
              : new Bilingual("文件是空的", "The file is empty"));
    }
    if (files.size() + (pasted.isEmpty() ? 0 : 1) != 1) {
      throw new ProblemException(
          ProblemType.UNREADABLE,
          new Bilingual("每次请求只收一份文件", "Send one document with each request"));
    }
    if (files.isEmpty()) {
      // A form sends every line end as CR LF, whatever the words had.
      byte[] words = pasted.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      return of(fields.getOrDefault("name", ""), MediaType.TEXT_PLAIN, words, fields, true);
    }
    Multipart.Part file = files.get(0);
    return of(String.valueOf(file.fileName()), file.contentType(), file.content(), fields);
  }

  private static Upload of(
      String title, @Nullable String type, byte[] content, Map<String, String> fields) {
    return of(title, type, content, fields, false);
  }

  private static Upload of(
      String title,
      @Nullable String type,
      byte[] content,
      Map<String, String> fields,
      boolean pasted) {
    UploadType kind =
        UploadType.of(pasted ? null : title, type)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        new Bilingual(
                            "只收 txt、html、docx、pdf、ofd",
                            "Only txt, html, docx, pdf and ofd are read"),
                        Map.of("mediaTypes", UploadType.allMediaTypes())));
    return new Upload("upload." + kind.ending(), title, content, fields);
  }

  /** Whether a field of the form, or a parameter of the address, is there and not empty. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
