package io.zhengmai.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what to call the columns that many queries share. */
final class ColumnNames {
  private ColumnNames() {}

  /** The labels by column; none where there is no such file. */
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
              (column, value) -> {
                Bilingual label = value.words();
                if (label != null) {
                  names.put(column, label);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    problems.stopIfAny();
    return names;
  }
}
