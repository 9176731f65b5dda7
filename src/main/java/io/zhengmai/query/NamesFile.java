package io.zhengmai.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a file that says what to call things: columns that many queries share, or topics. */
final class NamesFile {
  private NamesFile() {}

  /** The labels by name; none where there is no such file. */
  static Map<String, Bilingual> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    FileProblems problems = new FileProblems(String.valueOf(file.getFileName()));
    Map<String, Bilingual> names = new LinkedHashMap<>();
    try {
      HeaderValue.parse(Files.readString(file), problems)
          .map(HeaderValue::entries)
          .orElse(Map.of())
          .forEach(
              (name, value) -> {
                Bilingual label = value.words();
                if (label != null) {
                  names.put(name, label);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    problems.stopIfAny();
    return names;
  }
}
