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
 * @param limit how many rows at most; null for all
 * @param offset how many rows to pass over
 */
public record Arguments(Map<String, List<Value>> values, @Nullable Long limit, long offset) {
  public Arguments {
    Map<String, List<Value>> copy = new LinkedHashMap<>();
    values.forEach((variable, all) -> copy.put(variable, List.copyOf(new ArrayList<>(all))));
    values = Collections.unmodifiableMap(copy);
    if (offset < 0 || (limit != null && limit < 0)) {
      throw new IllegalArgumentException("limit and offset are not negative");
    }
  }
}
