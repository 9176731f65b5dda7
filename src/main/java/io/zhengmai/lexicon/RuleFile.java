package io.zhengmai.lexicon;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads a YAML file of rules into records; a key that the record does not know is an error with its
 * line.
 */
public final class RuleFile {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

  private RuleFile() {}

  /**
   * Reads a file of the library.
   *
   * @throws UncheckedIOException naming the file, and the line where it is not what {@code type}
   *     says
   */
  public static <T> T read(Library library, String path, Class<T> type) {
    try (InputStream in = library.open(path)) {
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(new IOException(path + ": " + e.getMessage(), e));
    }
  }
}
