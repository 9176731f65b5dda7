package io.zhengmai.query;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Words that would change a query, an address or a page if they were pasted into it. */
public final class HostileWords {
  /** Queries that answer with what they were asked. */
  public static final Path QUERIES = Path.of("src/test/resources/cases/injection/queries");

  private HostileWords() {}

  /** Strings, each to be taken as it is; one of them is very long. */
  public static List<String> strings() {
    List<String> words = new ArrayList<>(read("words.json"));
    words.add("长".repeat(5_000) + "\" }");
    return words;
  }

  /** Strings that are no IRI. */
  public static List<String> iris() {
    return read("iris.json");
  }

  private static List<String> read(String file) {
    try {
      return new ObjectMapper()
          .readValue(QUERIES.resolveSibling(file).toFile(), new TypeReference<List<String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
