package io.zhengmai.web.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of files that documents are sent in. */
enum UploadType {
  TEXT("txt", "text/plain"),
  HTML("html", "text/html", "application/xhtml+xml"),
  WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("pdf", "application/pdf"),
  OFD("ofd", "application/ofd", "application/vnd.ofd");

  private final String ending;
  private final List<String> mediaTypes;

  UploadType(String ending, String... mediaTypes) {
    this.ending = ending;
    this.mediaTypes = List.of(mediaTypes);
  }

  String ending() {
    return ending;
  }

  /** The kind that a file's name tells, or else its media type. */
  static Optional<UploadType> of(@Nullable String fileName, @Nullable String mediaType) {
    String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
    Optional<UploadType> named =
        Arrays.stream(values())
            .filter(t -> name.endsWith("." + t.ending) || (t == HTML && name.endsWith(".htm")))
            .findFirst();
    return named.isPresent()
        ? named
        : Arrays.stream(values())
            .filter(t -> mediaType != null && t.mediaTypes.contains(mediaType))
            .findFirst();
  }

  /** All media types, for who sent another. */
  static List<String> allMediaTypes() {
    return Arrays.stream(values()).flatMap(t -> t.mediaTypes.stream()).toList();
  }
}
