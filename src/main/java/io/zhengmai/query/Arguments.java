package io.zhengmai.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * The values of a request as RDF terms.
 *
 * @param values by variable of the query; a variable that is missing is free
 * @param words the same request said in full, by name of the parameter: defaults put in, things by
 *     their IRIs
 * @param limit how many rows at most; null for all
 * @param offset how many rows to pass over
 */
public record Arguments(
    Map<String, List<Value>> values,
    Map<String, List<String>> words,
    @Nullable Long limit,
    long offset) {
  public Arguments {
    values = copy(values);
    words = copy(words);
    if (offset < 0 || (limit != null && limit < 0)) {
      throw new IllegalArgumentException("limit and offset are not negative");
    }
  }

  /** Whether the answer may be a part of all rows. */
  public boolean windowed() {
    return limit != null || offset > 0;
  }

  private static <T> Map<String, List<T>> copy(Map<String, List<T>> map) {
    Map<String, List<T>> copy = new LinkedHashMap<>();
    map.forEach((name, all) -> copy.put(name, List.copyOf(new ArrayList<>(all))));
    return Collections.unmodifiableMap(copy);
  }
}
