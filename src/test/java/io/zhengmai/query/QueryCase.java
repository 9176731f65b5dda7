package io.zhengmai.query;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a canned query must answer on the bundled documents.
 *
 * @param query its name
 * @param parameters of the request
 * @param columns of the answer, in order; none for a graph
 * @param rows how many, exactly
 * @param rowsAtLeast how many at least, where rules that are still learning decide
 * @param contains rows that must be there, by the columns that matter
 * @param lacks rows that must not be there
 */
record QueryCase(
    String query,
    @Nullable Map<String, Object> parameters,
    @Nullable List<String> columns,
    @Nullable Integer rows,
    @Nullable Integer rowsAtLeast,
    @Nullable List<Map<String, String>> contains,
    @Nullable List<Map<String, String>> lacks) {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  QueryCase {
    if (rows == null && rowsAtLeast == null && contains == null) {
      throw new IllegalArgumentException("a case says what the answer is");
    }
  }

  /** All cases of a folder, by the name of their own folder. */
  static Map<String, QueryCase> in(Path folder) {
    try (Stream<Path> cases = Files.list(folder)) {
      Map<String, QueryCase> all = new TreeMap<>();
      for (Path one : cases.sorted().toList()) {
        all.put(
            String.valueOf(one.getFileName()),
            YAML.readValue(Files.readString(one.resolve("case.yaml")), QueryCase.class));
      }
      if (all.isEmpty()) {
        throw new IllegalStateException("no cases in " + folder);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
    }
  }

  /** The parameters as a request has them. */
  Map<String, List<String>> request() {
    return parameters == null
        ? Map.of()
        : parameters.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e ->
                        e.getValue() instanceof List<?> many
                            ? many.stream().map(String::valueOf).toList()
                            : List.of(String.valueOf(e.getValue()))));
  }
}
